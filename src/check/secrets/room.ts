import { Fault } from '../../core/fault.ts'
import type { Finding } from '../../core/finding.ts'
import type { Report } from '../../core/report.ts'
import type { RuleInfo } from '../../core/rule.ts'
import { readBytes, type Tree } from '../../io/files.ts'
import { blobsOf, filesOfHistory, filesStaged } from '../../io/git.ts'
import type { Room, RoomRequest } from '../check.ts'
import { builtIn, type Catalog } from './catalog.ts'
import { ignoreTexts } from './ignores.ts'
import { infosOf } from './infos.ts'
import { paired } from './pairs.ts'
import { ruleId } from './provider.ts'
import { archiveBytesMax, inMemory, keptBytesMax, type Read, readerOf, type Setup } from './reader.ts'
import { readAll } from './team.ts'

/** Secrets: every file of the tree → credentials. */
export async function secretRoom(): Promise<Room> {
  const catalog = await builtIn()
  const rules = [...infosOf(catalog.providers, catalog.structures)]
  return { kind: 'secret', rules, inspect: (tree, request) => inspect(catalog, rules, tree, request) }
}

async function inspect(catalog: Catalog, infos: readonly RuleInfo[], tree: Tree, request: RoomRequest): Promise<Report> {
  const own = request.secrets.length === 0 ? undefined : await (await import('./own.ts')).ownOf(request.secrets)
  const running = [...infos, ...(own?.infos ?? [])].filter(request.runs)
  const inspected: string[] = []
  const findings: Finding[] = []
  const faults: Fault[] = []
  const texts = new Map<string, string>()
  const setup: Setup = { rules: running.map(({ id }) => id), secrets: request.secrets, ignores: ignoreTexts((path) => textOf(tree, path)) }
  const reader = readerOf([catalog, ...(own ? [own.catalog] : [])], running, own?.allow, setup)
  const take = (read: Read, path: string, withText: boolean): readonly Finding[] => {
    if (read.kind === 'binary') return []
    if (read.kind === 'fault') {
      faults.push(read.fault)
      return []
    }
    inspected.push(path)
    faults.push(...read.faults)
    if (withText && read.findings.length > 0 && read.text !== undefined) texts.set(path, read.text)
    return read.findings
  }
  if (!request.reach.staged) {
    const reads = await readAll(tree.root, tree.paths, reader, setup, request.jobs)
    reads.forEach((read, index) => {
      findings.push(...take(read, tree.paths[index] ?? '', true))
    })
  }
  if (request.reach.staged || request.reach.history) {
    const files = request.reach.staged ? filesStaged(tree.root) : filesOfHistory(tree.root)
    if (files === undefined)
      faults.push(
        new Fault('not-inspected', 'there is no git repository to read commits from', {
          hint: 'run it inside a clone, and check that git is installed',
        }),
      )
    else {
      const known = new Set(findings.map(({ rule, subject, at }) => [rule, subject, at.path].join('\0')))
      const stillThere = new Set(findings.map(({ subject }) => subject))
      let next = 0
      for await (const content of blobsOf(
        tree.root,
        files.map(({ blob }) => blob),
        archiveBytesMax,
      )) {
        const file = files[next++]
        if (!file) break
        const { path, commit } = file
        if (content === undefined) {
          faults.push(
            new Fault('not-inspected', `${path} of ${commit === '' ? 'the index' : `commit ${commit.slice(0, 12)}`} cannot be read`, {
              at: { path },
              hint: 'fetch the whole history, and exclude what is larger than is looked through',
            }),
          )
          continue
        }
        try {
          for (const one of take(reader.read(inMemory(content), path), path, request.reach.staged === true)) {
            const key = [one.rule, one.subject, path].join('\0')
            if (known.has(key)) continue
            known.add(key)
            const since =
              commit === ''
                ? ''
                : `; since commit ${commit.slice(0, 12)}, ${stillThere.has(one.subject) ? 'still in the tree' : 'no longer in the tree'}`
            findings.push({ ...one, message: one.message + since })
          }
        } catch (fault) {
          if (!(fault instanceof Fault)) throw fault
          faults.push(fault)
        }
      }
    }
  }
  const slugs = new Map(catalog.kinds.map(({ provider, of }) => [ruleId(provider, of), provider.slug]))
  const known = findings.length < 2 ? findings : paired(findings, (rule) => slugs.get(rule))
  const { network, liveness = true, context } = request
  if (network === undefined || !liveness || !running.some(({ id, settings }) => settings && context.settings.get(id)?.['online'] === true))
    return { inspected, findings: known, faults, rules: running, texts }
  const { withLiveness } = await import('./online.ts')
  const live = await withLiveness({ findings: known, texts }, context.settings, network)
  return { inspected, findings: live.findings, faults: [...faults, ...live.faults], rules: running, texts }
}

function textOf(tree: Tree, path: string): string | undefined {
  if (!tree.paths.includes(path)) return undefined
  try {
    return readBytes(tree.root, path, keptBytesMax).toString('utf8')
  } catch (fault) {
    if (fault instanceof Fault) return undefined
    throw fault
  }
}
