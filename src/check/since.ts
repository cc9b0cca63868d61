import { existsSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { both, compareWithBaseline } from '../config/baseline.ts'
import { type Before, compareWith, whatOf } from '../core/compare.ts'
import { type DependencyChanges, dependencyChanges } from '../core/dependencies.ts'
import { compare, type Kind, kinds } from '../core/finding.ts'
import type { Lockfile } from '../core/lockfile.ts'
import { emptyReport, type Report } from '../core/report.ts'
import { commitFolder } from '../io/checkout.ts'
import { type Commit, openCommit } from '../io/commit.ts'
import { listTree } from '../io/files.ts'
import { lockfileFormats } from '../lockfiles/index.ts'
import { readLockfiles } from '../lockfiles/read.ts'
import { type CheckRequest, check, mayBeCode } from './check.ts'

/** What a report is compared with. */
export interface Earlier {
  /** A commit of the repository that holds the root. */
  readonly commit?: string | undefined
  /** Accepted findings, as `baselineText` writes them. */
  readonly baseline?: { readonly text: string; readonly path: string } | undefined
}

/**
 * The report with what is known of it. `missing` says that the commit is not in the repository: then everything counts as
 * new, unless the baseline has it. @throws Fault `configuration` for a baseline that is none.
 */
export async function compared(
  report: Report,
  request: CheckRequest,
  { commit, baseline }: Earlier,
): Promise<{ readonly report: Report; readonly missing: boolean }> {
  const based = commit === undefined ? undefined : await since(report, request, commit)
  const accepted = baseline && compareWithBaseline(report, baseline.text, baseline.path)
  const comparison = both(based?.comparison, accepted)
  return { report: { ...(based ?? report), ...(comparison ? { comparison } : {}) }, missing: commit !== undefined && based === undefined }
}

/**
 * The report with what of it was there at a commit already, and with what changed in the dependencies since: the same
 * inspection of the commit's files, read from the repository's own store. What a change cannot have altered is not
 * inspected a second time. Undefined where the repository does not hold the commit.
 */
async function since(report: Report, request: CheckRequest, id: string): Promise<Report | undefined> {
  const commit = openCommit(request.root, id)
  if (!commit) return undefined
  const tree = listTree(request.root, request.targets, request.exclude)
  const within = scopeOf(request)
  const gone = [...commit.files.keys()].filter((path) => !tree.has(path) && within(path))
  const changed = new Set([...gone, ...tree.paths.filter((path) => !commit.sameAs(request.root, path))])
  const asked = (request.only ?? kinds).filter((kind) => touches[kind]([...changed], commit))
  // Of secrets only what changed: each file is inspected for itself, unless a list of what is accepted changed. Commits are looked through as a whole.
  const listed = [...changed].some((path) => /(?:^|\/)\.(?:gitleaksignore|betterleaksignore|secrets\.baseline)$/.test(path))
  const piecemeal = !request.reach?.history && !request.reach?.staged && !listed
  const others = asked.filter((kind) => kind !== 'secret' || !piecemeal)
  commit.fetch(changed)
  const base = commitFolder(commit, others.length === 0 ? (path) => changed.has(path) : () => true)
  if (!base) return undefined
  try {
    const root = realpathSync(base.root)
    const look = async (only: readonly Kind[], targets: readonly string[]): Promise<Report> => {
      const there = targets.filter((target) => existsSync(join(root, target)))
      if (only.length === 0 || there.length === 0) return emptyReport
      return check({ ...request, root, only, targets: there, reach: undefined, base: undefined })
    }
    const before = await look(others, request.targets)
    const secrets = others.includes('secret')
      ? emptyReport
      : await look(
          asked.filter((kind) => kind === 'secret'),
          [...changed],
        )
    const findings: Before[] = [before, secrets].flatMap((one) =>
      one.findings.map((finding) => ({ path: finding.at.path, what: whatOf(one, finding), finding, waived: finding.waiver !== undefined })),
    )
    // What was not inspected again is as it was.
    for (const finding of report.findings)
      if (finding.kind === 'secret' && piecemeal ? !changed.has(finding.at.path) : !others.includes(finding.kind))
        findings.push({ path: finding.at.path, what: whatOf(report, finding), finding, waived: finding.waiver !== undefined })
    const comparison = compareWith(`the base ${id.slice(0, 12)}`, report, (finding) => whatOf(report, finding), findings, commit.files)
    if (request.only && !request.only.includes('lockfile')) return { ...report, comparison }
    return { ...report, comparison, dependencies: await changesOf(request.root, root, [...changed], report.ages) }
  } finally {
    base.remove()
  }
}

/** Whether changed paths can alter what a kind finds at a commit. A rule may read more than the file that it is about. */
const touches: Readonly<Record<Kind, (changed: readonly string[], commit: Commit) => boolean>> = {
  secret: (changed) => changed.length > 0,
  lockfile: (changed) => changed.some((path) => !/\.(?:md|rst|png|jpe?g|gif|svg|ico|webp|woff2?|css|tsx?|jsx|mts|cts)$/i.test(path)),
  code: (changed) => changed.some(mayBeCode),
  // Its rules ask which files there are, and follow calls into scripts.
  workflow: (changed, { files }) => changed.some((path) => !/\.(?:md|rst)$/i.test(path) || !files.has(path)),
}

/** True for the paths that a request is about. */
function scopeOf({ root, targets, exclude = [] }: CheckRequest): (path: string) => boolean {
  const tops = targets.map((target) => relative(root, resolve(root, target)).split(sep).join('/'))
  const under = (path: string, folder: string): boolean => folder === '' || path === folder || path.startsWith(`${folder}/`)
  return (path) => tops.some((top) => under(path, top)) && !exclude.some((one) => path === one || (one.endsWith('/') && path.startsWith(one)))
}

/** What changed in the lockfiles between two folders. Those that are the same are not read for it. */
async function changesOf(now: string, before: string, changed: readonly string[], ages: Report['ages']): Promise<DependencyChanges> {
  const paths = changed.filter((path) => lockfileFormats.some((format) => format.looks(path))).sort(compare)
  const lockfiles: Lockfile[][] = []
  for (const root of [before, now]) {
    const read: Lockfile[] = []
    const there = paths.filter((path) => existsSync(join(root, path)))
    for await (const one of readLockfiles({ root, paths: there, has: (path) => there.includes(path), faults: [] }))
      if (one.kind === 'read') read.push(one.lockfile)
    lockfiles.push(read)
  }
  return dependencyChanges(lockfiles[0] ?? [], lockfiles[1] ?? [], ages)
}
