// The whole Action on a pull request against a loopback GitHub, which answers at once: `node test/bench/action.ts`.
import { checkout, payloadOf } from '../action/checkout.ts'
import { loopbackGitHub } from '../action/github.ts'
import { repository, runStep } from '../action/runner.ts'
import { entry, lockfile, npmrc } from '../run.ts'
import { cost, row } from './measure.ts'

/** Runs of each case; the median counts. */
const runs = 9

const packages = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`node_modules/p${at}`, entry(`p${at}`)]))
const base = { '.npmrc': npmrc, 'package-lock.json': lockfile(packages) }
const bad = lockfile({ ...packages, 'node_modules/left-pad': entry('left-pad', { integrity: undefined }) })
const github = await loopbackGitHub(repository)
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

async function time(job: Parameters<typeof runStep>[0]): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    github.reset()
    const start = performance.now()
    await runStep(job)
    times.push(performance.now() - start)
  }
  return median(times)
}

try {
  const changed = checkout(base, { 'package-lock.json': bad })
  const same = checkout(base, { 'README.md': 'x' })
  const job = (commits: typeof changed, inputs: Record<string, string>) => ({
    workspace: commits.root,
    event: 'pull_request',
    payload: payloadOf('pull_request', commits),
    sha: commits.head,
    env: { GITHUB_REF: 'refs/pull/1/merge' },
    api: github.url,
    inputs,
  })
  const all = await time(job(changed, { 'github-token': github.token }))
  const quiet = await time(job(changed, {}))
  const nothing = await time(job(same, {}))
  const empty = median(Array.from({ length: runs }, () => cost(['-e', '0']).ms))
  const line = (what: string, ms: number, goalMs: number): void =>
    row(
      what,
      `${ms.toFixed(0)} ms, ${(ms / empty).toFixed(1)} x an empty node`,
      `<= ${goalMs} ms or ${goalMs / 50} x`,
      ms <= goalMs || ms <= (goalMs / 50) * empty,
    )
  line('action, a pull request of 150 packages, every surface', all, 300)
  line('  the same with a token that may only read', quiet, 300)
  line('  nothing but a README changed', nothing, 150)
} finally {
  await github.close()
}
