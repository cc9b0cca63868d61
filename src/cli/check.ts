import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type CheckRequest, check as inspect, inspectedKinds, stillParses } from '../check/check.ts'
import { applyFixes, type FixedFile, unifiedDiff } from '../check/fix.ts'
import { findConfig, loadConfig } from '../config/find.ts'
import { type Asked, gateVerdict } from '../config/gate.ts'
import { policyOf, scopeOf } from '../config/policy.ts'
import type { Config } from '../config/schema.ts'
import { Fault } from '../core/fault.ts'
import { type Kind, type Persona, personas, type Severity, severities } from '../core/finding.ts'
import type { GateVerdict } from '../core/gate.ts'
import { nearest } from '../core/nearest.ts'
import { plain } from '../core/plain.ts'
import { dayOf, exitCode, judge, type Verdict } from '../core/policy.ts'
import type { Report } from '../core/report.ts'
import type { RuleInfo } from '../core/rule.ts'
import { reason, rootOf } from '../io/files.ts'
import type { Network } from '../io/network.ts'
import { reporters } from '../reporters/index.ts'
import { version } from '../version.ts'
import type { Command, Given, Terminal } from './command.ts'
import { namedRules } from './rules.ts'

export const check: Command = {
  name: 'check',
  summary:
    'Inspects lockfiles, workflows, secrets and code under each PATH (default: here) and decides by the policy. Nothing is run; only --online opens a connection.',
  operands: '[PATH…]',
  examples: [
    ['sealgate check', 'inspect this repository'],
    ['sealgate check packages/app/package-lock.json', 'one file'],
    ['sealgate check --fail-on medium --skip weak-hash', 'stricter, without one rule'],
    ['sealgate check --only workflow --fix', 'mend workflows where that changes nothing else'],
    ['sealgate check --format json --report sarif=out.sarif', 'two reports of one run'],
    ['sealgate check --base origin/main', 'block only on what is new'],
    ['sealgate check --online --fix', 'ask GitHub, too; pin actions to their commits'],
    ['sealgate check --installed', 'is node_modules what the lockfile says, file by file'],
  ],
  flags: {
    only: { value: 'KIND,…', list: true, choices: inspectedKinds, help: 'inspect only these kinds' },
    rule: { value: 'ID', list: true, help: 'run only this rule; repeatable' },
    skip: { value: 'ID', list: true, help: 'leave this rule out; repeatable' },
    history: { help: 'look for secrets in every commit, too' },
    staged: { help: 'look for secrets in what is staged, and at nothing else' },
    online: { help: 'also ask: GitHub about actions, registries about packages and archives, advisories about both' },
    installed: { help: 'hold node_modules against the lockfile and the packages’ archives, and look at nothing else' },
    archives: { value: 'DIR', help: 'folder of .tgz files for --installed, besides npm’s cache' },
    cache: { value: 'DIR', help: 'npm’s cache for --installed; default: as npm is configured' },
    persona: { value: 'NAME', choices: personas, help: 'how much doubt is shown; default regular' },
    'fail-on': { value: 'LEVEL', choices: [...severities, 'none'], help: 'block from this severity on; default high' },
    base: { value: 'REF', help: 'block only on what is new since this git revision; the rest is listed as known' },
    'only-new': { value: 'WHEN', choices: ['auto', 'true', 'false'], help: 'false: --base shows what changed, but what is known blocks, too' },
    baseline: { value: 'FILE', help: 'accepted findings, which do not block' },
    'write-baseline': { value: 'FILE', help: 'accept what is found now: write it to FILE, and pass' },
    config: { value: 'FILE', help: 'configuration; default sealgate.yml, .yaml or .json here or in .github/' },
    format: { value: 'NAME', choices: Object.keys(reporters), help: 'what goes to stdout; default text' },
    fix: {
      value: 'KIND',
      choices: ['safe', 'all'],
      optionalValue: true,
      help: 'apply automatic fixes: those that keep behaviour, or all; default safe',
    },
    diff: { help: 'show what --fix would change, and change nothing' },
    jobs: { value: 'N', help: 'workers that may run at once; default: as many as the machine has room for' },
    report: { value: 'NAME=FILE', list: true, help: 'also write FILE in that format; repeatable' },
  },
  notes:
    'Exit codes: 0 pass, 1 blocked, 2 wrong usage or configuration, 3 incomplete (something could not be read, or there was nothing to inspect).',
  async run(given, terminal) {
    const { root, targets } = rootOf(terminal.cwd, given.words)
    const named = given.text('config')
    const found = named === undefined ? findConfig(root, undefined) : findConfig(terminal.cwd, named)
    // The rules of every kind are loaded only where something names one of them.
    const rules = found !== undefined || given.has('rule') || given.has('skip') ? await namedRules() : []
    const config = await loadConfig(found, rules)
    const policy = policyOf(config, {
      failOn: given.text('fail-on') as Severity | 'none' | undefined,
      persona: given.text('persona') as Persona | undefined,
    })
    const outputs = given.list('report').map(outputOf)
    const scope = scopeOf(config)
    const staged = given.has('staged')
    const only: readonly Kind[] = staged ? ['secret'] : (given.list('only') as readonly Kind[])
    const request: CheckRequest = {
      root,
      targets,
      ...scope,
      ...(only.length > 0 ? { only } : {}),
      base: await commitOf(root, given),
      runs: ruleFilter(given, rules),
      jobs: jobsOf(given),
      reach: { history: given.has('history'), staged },
      // What a workflow runs for a pull request may be another's text: nobody is asked about it.
      liveness: !/^pull_request/.test(terminal.env['GITHUB_EVENT_NAME'] ?? ''),
      network: given.has('online') ? await networkOf(terminal.env) : undefined,
      now: terminal.now,
    }
    const report = async (): Promise<Report> =>
      given.has('installed') ? await installedReport(given, terminal, request, config) : earlier(await inspect(request), request, given, terminal)
    const look = async (): Promise<Verdict> => judge(await report(), policy, dayOf(terminal.now))
    let verdict = await look()
    if (given.has('fix') || given.has('diff')) {
      const mode = given.text('fix') === 'all' ? 'all' : 'safe'
      const files = applyFixes([...verdict.blocking, ...verdict.noted], verdict.report.texts, mode, await stillParses())
      if (given.has('diff')) {
        terminal.out(files.map((file) => plain(unifiedDiff(file), '\n\t')).join(''))
        return exitCode(verdict)
      }
      verdict = await fixFiles(root, files, look, verdict)
      const count = files.reduce((sum, { fixed }) => sum + fixed.length, 0)
      terminal.err(`fixed ${count} finding${count === 1 ? '' : 's'} in ${files.length} file${files.length === 1 ? '' : 's'}\n`)
    }
    const gate = (): GateVerdict => gateVerdict(verdict, scope, { ...request, ...askedOf(given, terminal) })
    for (const { name, file } of outputs) write(resolve(terminal.cwd, file), reporters[name]?.(verdict, { version, colour: false, gate }) ?? '')
    terminal.out(reporters[given.text('format') ?? 'text']?.(verdict, { version, colour: terminal.colour, gate }) ?? '')
    return exitCode(verdict)
  },
}

/** What of the flags can let more through than the configuration says. */
function askedOf(given: Given, { cwd }: Terminal): Omit<Asked, 'root' | 'targets' | 'only'> {
  const baseline = given.text('write-baseline') ?? given.text('baseline')
  return {
    rule: given.list('rule'),
    skip: given.list('skip'),
    history: given.has('history'),
    staged: given.has('staged'),
    onlyNew: given.has('base') && given.text('only-new') !== 'false',
    baseline: baseline === undefined ? undefined : readFileSync(resolve(cwd, baseline), 'utf8'),
  }
}

/** Writes the fixed files and looks again. A file that gains a fault by it gets its old text back. */
async function fixFiles(root: string, files: readonly FixedFile[], again: () => Promise<Verdict>, before: Verdict): Promise<Verdict> {
  if (files.length === 0) return before
  const faults = (verdict: Verdict, path: string): number => verdict.faults.filter(({ at }) => at?.path === path).length
  for (const { path, after } of files) write(resolve(root, path), after)
  const verdict = await again()
  const worse = files.filter(({ path }) => faults(verdict, path) > faults(before, path))
  for (const file of worse) write(resolve(root, file.path), file.before)
  return worse.length > 0 ? await again() : verdict
}

/** The way out, with the token that GitHub's own tools use. */
async function networkOf({ GITHUB_API_URL: api, GITHUB_TOKEN, GH_TOKEN }: Terminal['env']): Promise<Network> {
  return (await import('../io/network.ts')).openNetwork({ api, token: GITHUB_TOKEN || GH_TOKEN })
}

/** How many workers --jobs allows. */
function jobsOf(given: Given): number | undefined {
  const text = given.text('jobs')
  if (text === undefined || /^[1-9]\d{0,2}$/.test(text)) return text === undefined ? undefined : Number(text)
  throw new Fault('usage', `--jobs ${text} is no number of workers`, { hint: 'give a whole number from 1 on' })
}

/** What lies in node_modules against the lockfile. Loaded only where it is asked for. */
async function installedReport(given: Given, { env, cwd }: Terminal, { root, targets, runs }: CheckRequest, config: Config): Promise<Report> {
  const [target = '.', more] = targets
  if (more !== undefined) throw new Fault('usage', '--installed takes one folder', { hint: 'name the folder of package-lock.json' })
  const [{ inspectInstalled }, { npmSettings }, { installPolicy }] = await Promise.all([
    import('../install/installed.ts'),
    import('../install/settings.ts'),
    import('../install/policy.ts'),
  ])
  const folder = resolve(root, target)
  const archives = given.text('archives')
  return inspectInstalled({
    root: folder,
    settings: npmSettings(folder, env, { cache: given.text('cache') }),
    archives: archives === undefined ? undefined : resolve(cwd, archives),
    online: given.has('online'),
    policy: installPolicy(config),
    runs: runs ?? (() => true),
  })
}

/** The commit that --base means; undefined where there is none, which `earlier` says. */
async function commitOf(root: string, given: Given): Promise<string | undefined> {
  const base = given.text('base')
  return base === undefined ? undefined : (await import('../io/git.ts')).commonCommit(root, base)
}

/** The report with what is known of it, by the flags. Loaded only where one is given. */
async function earlier(report: Report, request: CheckRequest, given: Given, { cwd, err }: Terminal): Promise<Report> {
  const [base, baseline, written] = [given.text('base'), given.text('baseline'), given.text('write-baseline')]
  if (base === undefined && baseline === undefined && written === undefined) return report
  const [{ compared }, { baselineText, readBaseline }] = await Promise.all([import('../check/since.ts'), import('../config/baseline.ts')])
  const text =
    written !== undefined
      ? baselineText(report, report.findings)
      : baseline === undefined
        ? undefined
        : readBaseline(resolve(cwd, baseline), baseline)
  if (written !== undefined && text !== undefined) write(resolve(cwd, written), text)
  const commit = request.base
  const found = await compared(report, request, { commit, baseline: text === undefined ? undefined : { text, path: written ?? baseline ?? '' } })
  if (base !== undefined && (commit === undefined || found.missing))
    err(`note: ${plain(base)} is no commit of this repository that is at hand: everything counts as new; fetch it, or check its name\n`)
  if (given.text('only-new') !== 'false' || found.report.comparison === undefined) return found.report
  return { ...found.report, comparison: { ...found.report.comparison, known: new Set() } }
}

function ruleFilter(given: Given, rules: readonly RuleInfo[]): (rule: RuleInfo) => boolean {
  const ids = rules.map(({ id }) => id)
  for (const id of [...given.list('rule'), ...given.list('skip')])
    if (!ids.includes(id)) {
      const near = nearest(id, ids)
      throw new Fault('usage', `${JSON.stringify(id)} is no rule`, {
        hint: near === undefined ? '`sealgate explain` lists the rules' : `did you mean ${near}`,
      })
    }
  const run = new Set(given.list('rule'))
  const skip = new Set(given.list('skip'))
  return ({ id }) => (run.size === 0 || run.has(id)) && !skip.has(id)
}

function outputOf(text: string): { name: string; file: string } {
  const [, name = '', file = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  if (Object.hasOwn(reporters, name) && file !== '') return { name, file }
  const near = nearest(name || text, Object.keys(reporters))
  throw new Fault('usage', `--report cannot be ${JSON.stringify(text)}`, {
    hint: `write NAME=FILE${near === undefined ? '' : `, for example ${near}=FILE`}; the names are ${Object.keys(reporters).join(', ')}`,
  })
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (cause) {
    throw new Fault('usage', `cannot write ${file}`, { cause, hint: reason(cause) })
  }
}
