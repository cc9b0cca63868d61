import { posix } from 'node:path'
import { releaseKey } from '../../core/dependencies.ts'
import { Fault } from '../../core/fault.ts'
import type { Finding } from '../../core/finding.ts'
import type { Lockfile, Project } from '../../core/lockfile.ts'
import { ageOf, type Release } from '../../core/release.ts'
import { inspect } from '../../core/rule.ts'
import { type Commit, openCommit } from '../../io/commit.ts'
import { readText, type Tree } from '../../io/files.ts'
import { formatOf, type LockfileRead, readLockfiles } from '../../lockfiles/read.ts'
import type { Room } from '../check.ts'
import { withFix } from './fixes.ts'
import { withProjectRegistries } from './registries.ts'
import { rules } from './rules/index.ts'

/** Lockfiles: text → Lockfile → rules, folder by folder, so that memory stays flat in their number. */
export const room: Room = {
  kind: 'lockfile',
  rules,
  async inspect(tree, request) {
    const running = rules.filter(request.runs)
    const inspected: string[] = []
    let locked = 0
    const findings: Finding[] = []
    const faults: Fault[] = []
    const texts = new Map<string, string>()
    const ages = new Map<string, string>()
    const settings = await settingsOf(tree)
    const base = request.base === undefined ? undefined : openCommit(tree.root, request.base)
    const beside = readerBeside(tree)
    const { network, now } = request
    const store = tree.paths.some((path) => archive.test(path)) ? (await import('./vendored.ts')).openStore(tree) : undefined
    const inquiry = network && (await import('./online/learn.ts')).openInquiry({ network, now, runs: (id) => running.some((rule) => rule.id === id) })
    for await (const folder of folders(tree)) {
      const context = withProjectRegistries(settings, posix.dirname(pathOf(folder[0])).replace(/^\.$/, ''), request.context)
      const siblings = folder.flatMap((read) => (read.kind === 'read' ? [read.lockfile] : []))
      for (const read of folder) {
        if (read.kind === 'fault') {
          faults.push(read.fault)
          continue
        }
        const { lockfile, text } = read
        const project: Project = {
          manifest: await manifestBeside(lockfile, beside),
          before: base && (await atBase(base, lockfile, tree.root)),
          siblings,
          settings,
          vendored: lockfile.manifest ? undefined : store?.of(lockfile),
          learned: await inquiry?.learn(lockfile, context),
        }
        for (const entry of project.learned ? lockfile.packages : []) {
          const age = ageOf(project.learned?.release(entry) ?? unknown, now)
          if (age !== undefined) ages.set(releaseKey(lockfile.path, entry), age)
        }
        const found = [...inspect(lockfile, running, { ...context, project })]
        inspected.push(lockfile.path)
        if (!lockfile.manifest) locked++
        faults.push(...lockfile.faults)
        for (const finding of found) findings.push(finding.at.path === lockfile.path ? withFix(finding, text, lockfile, siblings) : finding)
        for (const { at } of found) if (!texts.has(at.path)) texts.set(at.path, at.path === lockfile.path ? text : (beside(at.path) ?? ''))
      }
    }
    // Settings alone lock nothing: a project that has no lockfile was not inspected.
    faults.push(...(inquiry?.faults ?? []), ...(store?.faults ?? []))
    return { inspected: locked > 0 ? inspected : [], findings, faults, rules: running, texts, ...(ages.size > 0 ? { ages } : {}) }
  },
}

/** What nobody was asked about. */
const unknown: Release = { state: 'there', hashes: [] }

const pathOf = (read: LockfileRead | undefined): string => (read === undefined ? '' : read.kind === 'read' ? read.lockfile.path : read.path)

/** The lockfiles of a tree, one folder after the other. */
async function* folders(tree: Tree): AsyncGenerator<readonly LockfileRead[]> {
  let folder: LockfileRead[] = []
  let name: string | undefined
  for await (const read of readLockfiles(tree)) {
    const next = posix.dirname(pathOf(read))
    if (name !== undefined && next !== name) {
      yield folder
      folder = []
    }
    name = next
    folder.push(read)
  }
  if (folder.length > 0) yield folder
}

/** Every file of settings in the tree: they hold for more than their own folder. What cannot be read is told where it is inspected. */
async function settingsOf(tree: Tree): Promise<readonly Lockfile[]> {
  const found: Lockfile[] = []
  for await (const read of readLockfiles({ ...tree, paths: tree.paths.filter((path) => settingsFile.test(path)) }))
    if (read.kind === 'read' && read.lockfile.manifest) found.push(read.lockfile)
  return found
}
/** What package managers keep of packages beside a project. */
const archive = /\.(tgz|tar\.gz|whl|gem|crate|zip)$/i
const settingsFile = /(^|\/)(\.npmrc|pnpm-workspace\.yaml|\.yarnrc\.yml|bunfig\.toml|uv\.toml|pip\.conf|nuget\.config|config\.toml)$/i

/** Reads files of the tree beside a lockfile; what cannot be read counts as not there, and is told by whoever inspects it. */
function readerBeside(tree: Tree): (path: string) => string | undefined {
  return (path) => {
    try {
      return readText(tree.root, path)
    } catch (fault) {
      if (fault instanceof Fault) return undefined
      throw fault
    }
  }
}

async function manifestBeside(lockfile: Lockfile, beside: (path: string) => string | undefined): Promise<Project['manifest']> {
  const { manifestOf } = await import('../../lockfiles/manifests.ts')
  return manifestOf(lockfile, beside)
}

/** The same file at the base revision. One that could not be read there has nothing to compare with. */
async function atBase(base: Commit, now: Lockfile, root: string): Promise<Project['before']> {
  const { path } = now
  if (base.sameAs(root, path)) return now
  const text = base.bytes(path)?.toString()
  if (text === undefined) return 'new'
  try {
    return (await formatOf(path))?.parse(text, path)
  } catch (fault) {
    if (fault instanceof Fault) return undefined
    throw fault
  }
}
