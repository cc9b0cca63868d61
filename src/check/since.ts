import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { both, compareWithBaseline } from '../config/baseline.ts'
import { compareWith, whatOf } from '../core/compare.ts'
import { type DependencyChanges, dependencyChanges } from '../core/dependencies.ts'
import { Fault } from '../core/fault.ts'
import type { Lockfile } from '../core/lockfile.ts'
import { emptyReport, type Report } from '../core/report.ts'
import { commitFolder } from '../io/checkout.ts'
import { listTree, readText } from '../io/files.ts'
import { lockfileFormats } from '../lockfiles/index.ts'
import { readLockfiles } from '../lockfiles/read.ts'
import { type CheckRequest, check } from './check.ts'

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
 * inspection of the commit's files, read from the repository's own store. Undefined where it does not hold the commit.
 */
async function since(report: Report, request: CheckRequest, commit: string): Promise<Report | undefined> {
  const base = commitFolder(request.root, commit)
  if (!base) return undefined
  try {
    const root = realpathSync(base.root)
    const targets = request.targets.filter((target) => existsSync(join(root, target)))
    const before = targets.length === 0 ? emptyReport : await check({ ...request, root, targets, reach: undefined, base: undefined })
    const findings = before.findings.map((finding) => ({ path: finding.at.path, what: whatOf(before, finding), finding }))
    const comparison = compareWith(
      `the base ${commit.slice(0, 12)}`,
      report,
      (finding) => whatOf(report, finding),
      findings,
      new Set(before.inspected),
    )
    const dependencies = (request.only?.includes('lockfile') ?? true) ? await changesOf(request, { ...request, root, targets }) : undefined
    return { ...report, comparison, ...(dependencies === undefined ? {} : { dependencies }) }
  } finally {
    base.remove()
  }
}

/** What changed in the lockfiles between two folders. Those that are the same to the byte are not read for it. */
async function changesOf(now: CheckRequest, before: CheckRequest): Promise<DependencyChanges> {
  const text = (root: string, path: string): string | undefined => {
    try {
      return readText(root, path)
    } catch (fault) {
      if (fault instanceof Fault) return undefined
      throw fault
    }
  }
  const trees = [before, now].map(({ root, targets, exclude }) => listTree(root, targets, exclude))
  const paths = new Set(trees.flatMap(({ paths }) => paths.filter((path) => lockfileFormats.some((format) => format.looks(path)))))
  const differ = new Set([...paths].filter((path) => text(before.root, path) !== text(now.root, path)))
  const lockfiles: Lockfile[][] = []
  for (const tree of trees) {
    const read: Lockfile[] = []
    for await (const one of differ.size === 0 ? [] : readLockfiles({ ...tree, paths: tree.paths.filter((path) => differ.has(path)) }))
      if (one.kind === 'read') read.push(one.lockfile)
    lockfiles.push(read)
  }
  return dependencyChanges(lockfiles[0] ?? [], lockfiles[1] ?? [])
}
