import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { emptyFolder } from './checkout.ts'

/** The action as it is shipped; another entry only where the environment names one. */
const entry: string = process.env['SEALGATE_ACTION'] ?? resolve(import.meta.dirname, '../../dist/action.js')

/** A job as the runner sets it up. */
export interface Job {
  readonly workspace: string
  readonly event?: string | undefined
  /** The event's payload; without one there is no file. */
  readonly payload?: unknown
  readonly inputs?: Readonly<Record<string, string>>
  readonly sha?: string
  readonly api?: string
  readonly env?: Readonly<Record<string, string>>
}

/** What is left of a step when it has ended. */
export interface Step {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly summary: Buffer
  readonly outputs: Readonly<Record<string, string>>
  /** Workflow commands by their name: what the runner would act on. */
  readonly commands: readonly { readonly name: string; readonly properties: string; readonly message: string }[]
  readonly temp: string
}

/** Name of the repository that jobs run in. */
export const repository = 'octo-org/octo-repo'

/** Runs the action as GitHub's runner does: a process of its own, inputs in the environment, files for what it gives back. */
export async function runStep({ workspace, event, payload, inputs = {}, sha, api, env = {} }: Job): Promise<Step> {
  const temp = emptyFolder()
  const file = (name: string, content = ''): string => {
    writeFileSync(join(temp, name), content)
    return join(temp, name)
  }
  const runnerTemp = join(temp, 'runner')
  mkdirSync(runnerTemp)
  const files = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
  }
  const child = spawn(process.execPath, [entry], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: temp,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: repository,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_API_URL: api ?? 'http://127.0.0.1:9',
      GITHUB_RUN_ID: '1',
      RUNNER_TEMP: runnerTemp,
      ...(event === undefined ? {} : { GITHUB_EVENT_NAME: event }),
      ...(payload === undefined ? {} : { GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)) }),
      ...(sha === undefined ? {} : { GITHUB_SHA: sha }),
      ...files,
      // As the runner writes it: upper case, blanks as underscores, hyphens stay.
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
      ...env,
    },
  })
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ])
  const commands = stdout.split(/\r\n|[\r\n]/).flatMap((line) => commandOf(line) ?? [])
  return {
    code,
    stdout,
    stderr,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY),
    outputs: outputsOf(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    commands,
    temp: runnerTemp,
  }
}

async function textOf(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

/**
 * A line as the runner reads it: `::name properties::message` after blanks, or `##[name properties]message` anywhere.
 * Source: https://github.com/actions/runner (ActionCommand.cs)
 */
function commandOf(line: string): Step['commands'][number] | undefined {
  const [, name = '', properties = '', message = ''] =
    /^\s*::([a-z-]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/i.exec(line) ?? /##\[([a-z-]+)(?: ([^\]]*))?\](.*)$/i.exec(line) ?? []
  return name === '' ? undefined : { name, properties, message }
}

/** The file of outputs, as the runner reads it. */
function outputsOf(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n<=]+)<<([^\n]+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value
  return outputs
}
