import { getInput } from '@actions/core'
import { inspectedKinds } from '../check/check.ts'
import { Fault } from '../core/fault.ts'
import { type Kind, type Persona, personas, type Severity, severities } from '../core/finding.ts'
import { nearest } from '../core/nearest.ts'
import { commentTimes, type SurfaceName, surfaceNames } from './surface.ts'

/** The action's inputs, checked. What is not given has its default here, never in `action.yml`. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly failOn: Severity | 'none' | undefined
  readonly only: readonly Kind[]
  readonly persona: Persona | undefined
  readonly sarifFile: string | undefined
  readonly jsonFile: string | undefined
  readonly htmlFile: string | undefined
  readonly token: string
  /** `auto`: on where a change is proposed. */
  readonly onlyNew: 'auto' | 'true' | 'false'
  readonly baseline: string | undefined
  /** Whether anyone but GitHub's own surfaces is asked anything. */
  readonly online: boolean
  /** Where the verdict is shown besides annotations and summary. */
  readonly report: readonly SurfaceName[]
  readonly comment: (typeof commentTimes)[number]
}

/** What the step does; `check` where nothing is said. @throws Fault `usage` */
export const readMode = (): 'check' | 'install' | 'seal' | 'verify' => choice('mode', ['check', 'install', 'seal', 'verify']) ?? 'check'

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
    htmlFile: text('html-file'),
    token: getInput('github-token'),
    onlyNew: choice('only-new', ['auto', 'true', 'false']) ?? 'auto',
    baseline: text('baseline'),
    online: choice('online', ['true', 'false']) === 'true',
    report: surfaces(words('report').map((word) => oneOf('report', word, ['auto', 'none', ...surfaceNames]))),
    comment: choice('comment', commentTimes) ?? 'on-change',
  }
}

function surfaces(given: readonly ('auto' | 'none' | SurfaceName)[]): readonly SurfaceName[] {
  if (given.length === 0 || given.includes('auto')) return surfaceNames
  return surfaceNames.filter((name) => given.includes(name))
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
