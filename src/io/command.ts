import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import process from 'node:process'
import { Fault } from '../core/fault.ts'
import { reason } from './files.ts'

/** How a command went. */
export interface Ran {
  /** Exit code; undefined where a signal ended it. */
  readonly code: number | undefined
  readonly signal: string | undefined
  readonly timedOut: boolean
  /** True where processes of the command were still there when it had ended; they were stopped. */
  readonly leftovers: boolean
  /** SHA-256 of everything that was printed, in the order it came. */
  readonly log: { readonly sha256: string; readonly bytes: number }
}

/** How long processes that are left over may take to end by themselves, in milliseconds. */
const graceMs = 2000
/** How long the rest of what was printed may take to arrive when all have ended, in milliseconds. */
const printMs = 100

/**
 * Runs a command in a process group of its own, tells `print` all it prints, and leaves nothing of the group behind.
 * @throws Fault `usage` where it cannot be started.
 */
export async function runCommand(
  [command = '', ...args]: readonly string[],
  {
    cwd,
    env,
    timeoutMs,
    print,
    started,
  }: {
    cwd: string
    env: Readonly<Record<string, string | undefined>>
    timeoutMs: number
    print: (bytes: Buffer) => void
    started?: (pid: number) => void
  },
): Promise<Ran> {
  const log = createHash('sha256')
  let bytes = 0
  const take = (piece: Buffer): void => {
    log.update(piece)
    bytes += piece.length
    print(piece)
  }
  const child = spawn(command, args, { cwd, env, stdio: ['inherit', 'pipe', 'pipe'], detached: true })
  if (child.pid !== undefined) started?.(child.pid)
  let closed = false
  child.once('close', () => {
    closed = true
  })
  const group = (signal: NodeJS.Signals | 0): boolean => {
    try {
      return child.pid !== undefined && process.kill(-child.pid, signal)
    } catch {
      return false
    }
  }
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    group('SIGKILL')
  }, timeoutMs)
  // In a group of its own it does not hear the terminal.
  const pass = (signal: NodeJS.Signals): void => void group(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, pass)
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  try {
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (exitCode, exitSignal) => resolve([exitCode, exitSignal]))
    })
    const leftovers = await settle(group, () => closed)
    return { code: code ?? undefined, signal: signal ?? undefined, timedOut, leftovers, log: { sha256: log.digest('hex'), bytes } }
  } catch (cause) {
    throw new Fault('usage', `cannot start ${command}`, { cause, hint: reason(cause) })
  } finally {
    clearTimeout(timer)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, pass)
  }
}

/** Waits for what is printed last, and for processes that the command left; stops those that stay. */
async function settle(group: (signal: NodeJS.Signals | 0) => boolean, closed: () => boolean): Promise<boolean> {
  const end = performance.now() + graceMs
  const printed = performance.now() + printMs
  while (performance.now() < end) {
    // A process outside of the group may hold what is printed open for ever.
    if (!group(0) && (closed() || performance.now() > printed)) return false
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  group('SIGKILL')
  return true
}
