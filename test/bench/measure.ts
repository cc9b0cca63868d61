import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'

/** One whole process: wall time and peak resident memory. */
export interface Cost {
  readonly ms: number
  readonly bytes: number
}

/** Prints the peak memory of the process it is loaded into, behind everything else on stderr. */
const probe = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => require('node:fs').writeSync(2, '\\npeak ' + process.resourceUsage().maxRSS * 1024))`.replace("require('node:fs')", "process.getBuiltinModule('node:fs')"))}`

/** Runs `node ARGS` once, from start to exit. @throws where the exit code is none of `codes`. */
export function cost(
  args: readonly string[],
  { memory = false, codes = [0, 1] }: { readonly memory?: boolean; readonly codes?: readonly number[] } = {},
): Cost {
  const start = performance.now()
  const { status, stderr } = spawnSync(execPath, [...(memory ? ['--import', probe] : []), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: 300_000,
  })
  const ms = performance.now() - start
  if (!codes.includes(status ?? -1)) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`)
  return { ms, bytes: Number(/peak (\d+)$/.exec(stderr)?.[1] ?? 0) }
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Two commands in turn, so that a machine that slows down slows both; the median of the ratios pair by pair. */
export function ratio(
  ours: readonly string[],
  theirs: readonly string[],
  runs = 9,
): { readonly ratio: number; readonly ours: number; readonly theirs: number } {
  cost(ours)
  cost(theirs)
  const pairs = Array.from({ length: runs }, () => [cost(ours).ms, cost(theirs).ms] as const)
  return { ratio: median(pairs.map(([a, b]) => a / b)), ours: median(pairs.map(([a]) => a)), theirs: median(pairs.map(([, b]) => b)) }
}

/** One line of the result: what, the figure, the goal, and whether it is reached. */
export function row(what: string, figure: string, goal: string, reached: boolean): void {
  console.log(`${reached ? 'reached' : 'MISSED '}  ${what.padEnd(58)} ${figure.padEnd(34)} goal ${goal}`)
}
