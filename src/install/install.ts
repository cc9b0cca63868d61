import { Fault } from '../core/fault.ts'
import { spec } from '../core/lockfile.ts'
import { readNpmKeys } from '../seal/npm.ts'
import { npmKeys } from '../seal/roots.ts'
import type { TrustedKey } from '../seal/sigstore.ts'
import type { Trust } from '../seal/trust.ts'
import { type Evidence, Stop, stopped } from './evidence.ts'
import { type Desk, type Examined, examine } from './examine.ts'
import { complete, foldersOf, unpack } from './lay.ts'
import { installByManager, type OtherPlan, otherPlan } from './others.ts'
import { type Plan, planOf, type Unit } from './plan.ts'
import type { InstallPolicy } from './policy.ts'
import { installPython, pythonLock } from './python.ts'
import { type RegistryKey, registryKeys } from './registry.ts'
import { runScript, type Script, scriptsToRun } from './scripts.ts'
import { isPublicRegistry, type NpmSettings } from './settings.ts'
import { Stage } from './stage.ts'
import { askJson } from './web.ts'

/** Packages that are examined at once. */
const workers = 16
/** Largest document of keys, in bytes. */
const keysBytesMax = 1024 * 1024

/** What to install, and what must be true of it. */
export interface InstallRequest {
  /** Folder of the project. */
  readonly root: string
  /** The lock of Python that is meant, where it was named. */
  readonly lock?: string | undefined
  readonly settings: NpmSettings
  readonly policy: InstallPolicy
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: Date
  /** Only verifies: nothing is unpacked. */
  readonly dryRun: boolean
  readonly trusts: () => readonly Trust[]
  /** The registry's keys, where they are not asked for at the registry itself. */
  readonly npmKeys: { readonly text: string; readonly path: string } | undefined
  /** Told of every package when it is done. */
  progress(done: number, all: number): void
  /** Takes what scripts print. */
  print(bytes: Buffer): void
}

/** What came of it. */
export interface Installed {
  readonly plan: Plan
  /** By name and version. */
  readonly evidence: readonly Evidence[]
  /** True where the tree is the new one. */
  readonly laid: boolean
  readonly ran: readonly Script[]
  /** The script that failed, for which the old tree was brought back. */
  readonly broken: { readonly script: Script; readonly why: string } | undefined
}

/**
 * Installs what a lockfile says: source, bytes, hash, signature, provenance, policy, and only then unpacking, package by package,
 * into a folder of its own, which takes the place of the old tree when all of them hold. Scripts come last, those that the policy
 * approved.
 * @throws Fault for what cannot be done at all.
 */
export async function install(request: InstallRequest): Promise<Installed> {
  const { root, settings, dryRun } = request
  const other = request.lock === undefined ? await otherPlan(root) : undefined
  if (other) return installOther(other, request)
  const python = request.lock ?? pythonLock(root)
  if (python !== undefined) return { ...(await installPython(python, request)), ran: [], broken: undefined }
  const plan = planOf(root, settings)
  using stage = dryRun ? undefined : new Stage(root, settings.notes)
  const folder = stage?.folder
  const examined = await examineAll(
    plan,
    deskOf(plan, request, folder === undefined ? undefined : (unit, bytes) => unpack(folder, unit, bytes)),
    request,
  )
  const evidence = [...examined.map((one) => one.evidence), ...misplaced(plan)]
  const result: Installed = { plan, evidence, laid: false, ran: [], broken: undefined }
  if (stage === undefined || folder === undefined || evidence.some(stopped)) return result
  try {
    complete(folder, plan)
  } catch (cause) {
    if (cause instanceof Stop)
      throw new Fault('malformed-lockfile', cause.message, { hint: 'write the lockfile anew with `npm install --package-lock-only`' })
    throw unwritable(cause)
  }
  const { undo } = stage.commit([...new Set(['node_modules', ...foldersOf(plan)])])
  const ran: Script[] = []
  for (const script of approved(plan, examined, request.policy)) {
    const why = await runScript(root, script, request.env, request.print)
    if (why !== undefined) {
      undo()
      return { ...result, ran, broken: { script, why } }
    }
    ran.push(script)
  }
  return { ...result, laid: true, ran }
}

/** Verifies everything that another manager is going to install, then lets it: frozen, without scripts, from what was verified. */
async function installOther(other: OtherPlan, request: InstallRequest): Promise<Installed> {
  const { plan } = other
  const evidence = (await examineAll(plan, deskOf(plan, request, undefined), request)).map((one) => one.evidence)
  const result: Installed = { plan, evidence, laid: false, ran: [], broken: undefined }
  if (request.dryRun || evidence.some(stopped)) return result
  const why = await installByManager(other, evidence, request)
  if (why !== undefined)
    throw new Fault('not-inspected', `everything was verified, and ${why}`, {
      hint: 'run it by hand to see what it lacks; nothing that was not verified was offered to it',
    })
  return { ...result, laid: true }
}

/** A full disk, or a folder that may not be written to, is nothing that we did wrong. */
const unwritable = (cause: unknown): unknown =>
  cause instanceof Error && 'syscall' in cause && 'code' in cause && typeof cause.code === 'string' && !(cause instanceof Fault)
    ? new Fault('not-inspected', `cannot write what was verified: the system said ${cause.code}`, {
        cause,
        hint: 'make room, or make the folder writable, and try again',
      })
    : cause

/** Links and bundled packages that are not where they may be: they have no bytes of their own to examine. */
const misplaced = ({ links, bundled, wrong }: Plan): readonly Evidence[] =>
  [...links, ...bundled].flatMap(({ entry, key }) => {
    const note = wrong.get(entry)
    if (note === undefined) return []
    return [
      {
        name: entry.name,
        version: entry.version,
        keys: [key],
        resolved: '',
        digests: {},
        checks: [{ check: 'source', state: 'failed', note }],
        scripts: [],
      },
    ]
  })

function approved(plan: Plan, examined: readonly Examined[], { scripts }: InstallPolicy): readonly Script[] {
  const contents = new Map(examined.flatMap(({ evidence, contents: inside }) => (inside ? evidence.keys.map((key) => [key, inside] as const) : [])))
  const places = plan.units.filter(({ entry }) => scripts.has(spec(entry))).flatMap(({ places: all }) => all)
  const ordered = [...places].sort(
    (a, b) => a.key.split('node_modules/').length - b.key.split('node_modules/').length || a.key.localeCompare(b.key, 'en'),
  )
  return scriptsToRun(
    ordered.flatMap((place) => {
      const inside = contents.get(place.key)
      return inside ? [{ place, contents: inside }] : []
    }),
  )
}

async function examineAll(plan: Plan, desk: Desk, { progress }: InstallRequest): Promise<readonly Examined[]> {
  const byName = new Map<string, Unit[]>()
  for (const unit of plan.units) byName.set(unit.entry.name, [...(byName.get(unit.entry.name) ?? []), unit])
  const open = [...byName.values()]
  const found = new Map<string, readonly Examined[]>()
  let next = 0
  let done = 0
  const work = async (): Promise<void> => {
    for (let units = open[next++]; units; units = open[next++]) {
      try {
        found.set(units[0]?.entry.name ?? '', await examine(units, desk))
      } catch (cause) {
        // Nobody begins anything new, and what has begun is waited for: nothing may be written once this is over.
        next = open.length
        throw cause
      }
      done += units.length
      progress(done, plan.units.length)
    }
  }
  for (const worker of await Promise.allSettled(Array.from({ length: Math.min(workers, open.length) }, work)))
    if (worker.status === 'rejected') throw unwritable(worker.reason)
  return [...byName.keys()].flatMap((name) => found.get(name) ?? [])
}

/** Hosts that may serve the packages of a plan: those of the policy's registries, or else of npm's settings, and what the policy adds. */
export const hostsOf = (
  { units }: Plan,
  settings: NpmSettings,
  { hosts, registries }: Pick<InstallPolicy, 'hosts' | 'registries'>,
): ReadonlySet<string> =>
  new Set([...(registries.length > 0 ? registries : units.map(({ entry }) => settings.registryOf(entry.name).host)), ...hosts])

function deskOf(plan: Plan, request: InstallRequest, unpacks: Desk['unpack']): Desk {
  const { root, settings, policy, now, trusts } = request
  const hosts = hostsOf(plan, settings, policy)
  const asked = new Map<string, Promise<{ readonly bytes: Buffer; readonly path: string }>>()
  const document = (registry: URL): Promise<{ readonly bytes: Buffer; readonly path: string }> => {
    const known = asked.get(registry.href) ?? keysOf(registry, request, hosts)
    asked.set(registry.href, known)
    return known
  }
  const attested = new Map<string, readonly TrustedKey[]>()
  const parsed = new Map<string, ReadonlyMap<string, RegistryKey>>()
  return {
    root,
    settings,
    policy,
    now,
    hosts,
    unpack: unpacks,
    wrong: ({ places }) => places.map(({ entry }) => plan.wrong.get(entry)).find((one) => one !== undefined),
    async keys(registry) {
      const { bytes, path } = await document(registry)
      try {
        const known = parsed.get(registry.href) ?? registryKeys(bytes, path)
        parsed.set(registry.href, known)
        return known
      } catch (cause) {
        // What a user names must be sound; what a server says is one more thing that could not be checked.
        if (cause instanceof Fault && request.npmKeys === undefined) throw new Stop('signature', cause.message, 'not checked')
        throw cause
      }
    },
    async believed(registry) {
      const { bytes, path } = await document(registry)
      return {
        trusts,
        npmKeys: () => {
          const known = attested.get(registry.href) ?? readNpmKeys(bytes.toString('utf8'), path)
          attested.set(registry.href, known)
          return known
        },
      }
    },
  }
}

/** A registry's keys: those that were given, those of npm's own registry as they are built in, or what the registry says. */
async function keysOf(
  registry: URL,
  { npmKeys: given, settings }: InstallRequest,
  hosts: ReadonlySet<string>,
): Promise<{ readonly bytes: Buffer; readonly path: string }> {
  if (given) return { bytes: Buffer.from(given.text), path: given.path }
  if (isPublicRegistry(registry)) return { bytes: Buffer.from(npmKeys()), path: 'the built-in list' }
  const got = await askJson(new URL('-/npm/v1/keys', registry), { check: 'signature', bytesMax: keysBytesMax, hosts, settings })
  if (!got) throw new Stop('signature', 'the registry publishes no keys', 'not checked')
  return { bytes: got.bytes, path: `${registry.host}/-/npm/v1/keys` }
}
