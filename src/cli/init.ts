import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { check } from '../check/check.ts'
import { configPaths, findConfig, loadConfig } from '../config/find.ts'
import { policyOf, scopeOf } from '../config/policy.ts'
import { Fault } from '../core/fault.ts'
import { dayOf, judge } from '../core/policy.ts'
import { listTree, reason } from '../io/files.ts'
import { branchOf } from '../io/git.ts'
import { count, verdictLine } from '../reporters/words.ts'
import { version } from '../version.ts'
import { baselinePath } from './baseline.ts'
import type { Command, Terminal } from './command.ts'
import { namedRules } from './rules.ts'

/** Where the workflow is written. */
const workflowPath = '.github/workflows/sealgate.yml'

/** The checkout action that the workflow uses, at a commit. */
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

/** A path up to the first folder whose contents are samples. */
const samples = /^(?:.*?\/)?(?:fixtures?|__fixtures__|testdata|test-data)\//i

export const init: Command = {
  name: 'init',
  summary: 'Writes a workflow and a configuration for this repository. Asks one question at most; overwrites nothing.',
  operands: '',
  examples: [
    ['sealgate init --ref COMMIT', 'with the action pinned to the commit of the release you have read'],
    ['sealgate init --baseline', 'also accept what is found now'],
    ['sealgate init --yes', 'accept nothing, and ask nothing'],
    ['sealgate init --permissions all', 'with check run, comment and code scanning alerts, too'],
  ],
  flags: {
    ref: { value: 'COMMIT', help: `the action's commit; default the tag v${version}, which whoever owns it can move` },
    permissions: { value: 'WHAT', choices: ['read', 'all'], help: 'read: annotations and summary; all: every surface; default read' },
    baseline: { help: `accept what is found now in ${baselinePath}` },
    yes: { help: 'ask nothing: what is found now is not accepted' },
    force: { help: 'overwrite what is there' },
  },
  async run(given, terminal) {
    const root = terminal.cwd
    if (given.words.length > 0) throw new Fault('usage', '`sealgate init` takes no path', { hint: 'run it at the top of the repository' })
    const ref = given.text('ref') ?? `v${version}`
    if (!/^[\w.-]+$/.test(ref)) throw new Fault('usage', `--ref cannot be ${JSON.stringify(ref)}`, { hint: 'give the 40 hex digits of a commit' })
    const exists = configPaths.find((path) => existsSync(join(root, path)))
    const tree = listTree(root, ['.'])
    const excluded = [...new Set(tree.paths.flatMap((path) => samples.exec(path)?.[0] ?? []))]
    const branch = branchOf(root) ?? 'main'
    const all = given.text('permissions') === 'all'
    const written = new Set<string>()
    const files: (readonly [string, string])[] = [
      [workflowPath, workflow(branch, ref, all, given.has('baseline'))],
      ...(exists === undefined || given.has('force') ? [[exists ?? 'sealgate.yml', configuration(excluded)] as const] : []),
    ]
    for (const [path, text] of files) {
      if (existsSync(join(root, path)) && !given.has('force')) {
        terminal.out(`kept   ${path}, which is there already; --force overwrites it\n`)
        continue
      }
      try {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      } catch (cause) {
        throw new Fault('usage', `cannot write ${path}`, { cause, hint: reason(cause) })
      }
      written.add(path)
      terminal.out(`wrote  ${path}\n`)
    }
    const config = await loadConfig(findConfig(root, undefined), await namedRules())
    const report = await check({ root, targets: ['.'], ...scopeOf(config) })
    const verdict = judge(report, policyOf(config, {}), dayOf(terminal.now))
    // What this very run wrote is mended by the next step, not accepted.
    const there = verdict.blocking.filter(({ at }) => !written.has(at.path))
    const accepts = given.has('baseline') || (!given.has('yes') && (await accepted(there.length, terminal)))
    if (accepts) {
      if (written.has(workflowPath)) writeFileSync(join(root, workflowPath), workflow(branch, ref, all, true))
      const { baselineText } = await import('../config/baseline.ts')
      writeFileSync(join(root, baselinePath), baselineText(report, report.findings))
      terminal.out(`wrote  ${baselinePath}\n`)
    }
    terminal.out(`now    ${verdictLine(verdict)}${accepts ? '; the baseline accepts what is there' : ''}\n`)
    if (verdict.blocking.length > 0 && !accepts)
      terminal.out('       pull requests are only blocked by what they add; `sealgate baseline` accepts the rest for every run\n')
    if (!/^[0-9a-f]{40}$/.test(ref))
      terminal.out('next   pin the action: `sealgate init --force --ref COMMIT` with the 40 hex digits of the release you have read\n')
    terminal.out(`next   commit these files; \`sealgate doctor\` says what is missing\n`)
    return 0
  },
}

/** Whether who sits there accepts what blocks now. Where nothing does, or nobody sits there, nobody is asked. */
async function accepted(blocking: number, { ask }: Terminal): Promise<boolean> {
  if (blocking === 0 || !ask) return false
  const answer = await ask(`${count(blocking, 'finding')} would block. Accept what is there in ${baselinePath}, so that only new ones do? [y/N] `)
  return /^y(es)?$/i.test(answer.trim())
}

const workflow = (branch: string, ref: string, all: boolean, baseline: boolean): string => `name: Sealgate
on:
  pull_request:
  merge_group:
  push:
    branches: [${JSON.stringify(branch)}]
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
${all ? '      checks: write\n      pull-requests: write\n      security-events: write\n' : ''}    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
          fetch-depth: 2
      - uses: sealgate/sealgate@${ref}${/^[0-9a-f]{40}$/.test(ref) ? ` # v${version}` : ''}
${baseline ? `        with:\n          baseline: ${baselinePath}\n` : ''}`

const configuration = (excluded: readonly string[]): string => `# yaml-language-server: $schema=./node_modules/sealgate/dist/schema.json
# Findings at or above this severity block: note, low, medium, high, critical or none.
fail-on: high
${excluded.length === 0 ? '' : `# Samples that nobody installs.\nexclude:\n${excluded.map((path) => `  - ${JSON.stringify(path)}\n`).join('')}`}`
