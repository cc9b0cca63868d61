import { getInput } from '@actions/core'
import { inspectedKinds } from '../check/check.ts'
import { Fault } from '../core/fault.ts'
import { type Kind, type Persona, personas, type Severity, severities } from '../core/finding.ts'
import { nearest } from '../core/nearest.ts'

/** The action's inputs, checked. What is not given has its default here, never in `action.yml`. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly failOn: Severity | 'none' | undefined
  readonly only: readonly Kind[]
  readonly persona: Persona | undefined
  readonly sarifFile: string | undefined
  readonly jsonFile: string | undefined
  readonly token: string
}

/** What the step does; `check` where nothing is said. @throws Fault `usage` */
export const readMode = (): 'check' | 'seal' | 'verify' => choice('mode', ['check', 'seal', 'verify']) ?? 'check'

/** Reads the inputs. @throws Fault `usage` that names the nearest right value. */
export function readInputs(): Inputs {
  return {
    paths: lines('paths'),
    config: text('config'),
    failOn: choice('fail-on', [...severities, 'none']),
    only: words('only').map((word) => oneOf('only', word, inspectedKinds)),
    persona: choice('persona', personas),
    sarifFile: text('sarif-file'),
    jsonFile: text('json-file'),
    token: getInput('github-token'),
  }
}

const text = (name: string): string | undefined => getInput(name) || undefined

const lines = (name: string): readonly string[] =>
  getInput(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const words = (name: string): readonly string[] => lines(name).flatMap((line) => line.split(',').map((word) => word.trim()))

function choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
  const value = text(name)
  return value === undefined ? undefined : oneOf(name, value, choices)
}

function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((one) => one === value)
  if (found !== undefined) return found
  const near = nearest(value, choices)
  throw new Fault('usage', `the input \`${name}\` cannot be ${JSON.stringify(value)}`, {
    hint: near === undefined ? `choose one of ${choices.join(', ')}` : `did you mean ${near}? The choices are ${choices.join(', ')}`,
  })
}
