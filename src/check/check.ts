import { Fault } from '../core/fault.ts'
import { type Kind, kinds } from '../core/finding.ts'
import { emptyReport, merge, type Report } from '../core/report.ts'
import type { Context, OwnSecret, RuleInfo, Settings } from '../core/rule.ts'
import { listTree, type Tree } from '../io/files.ts'
import type { Network } from '../io/network.ts'
import { kindOf } from './workflows/kind.ts'

/** What `check` is asked. Paths are relative to `root`. */
export interface CheckRequest {
  readonly root: string
  readonly targets: readonly string[]
  /** Kinds to inspect; all where left out. */
  readonly only?: readonly Kind[] | undefined
  /** Files, or folders ending in `/`, that are left out. */
  readonly exclude?: readonly string[] | undefined
  /** True for the rules that run; all where left out. */
  readonly runs?: ((rule: RuleInfo) => boolean) | undefined
  /** Git revision to compare with. */
  readonly base?: string | undefined
  /** Registries by scope or `default`, from the policy. */
  readonly registries?: ReadonlyMap<string, string> | undefined
  /** Settings of single rules, by rule id, from the policy. */
  readonly settings?: ReadonlyMap<string, Settings> | undefined
  readonly reach?: Reach | undefined
  /** Kinds of secrets of the project's own, from the policy. */
  readonly secrets?: readonly OwnSecret[] | undefined
  /** The way out; without it nothing is asked of anyone. */
  readonly network?: Network | undefined
  /** False where providers must not be asked whether a credential is live: in pull requests of forks. */
  readonly liveness?: boolean | undefined
  /** Workers that may run at the same time; as many as the machine has room for where left out. */
  readonly jobs?: number | undefined
  /** When it is asked: what a registry published since then counts as young. */
  readonly now?: Date | undefined
}

/** Where secrets are looked for besides the tree: in every commit, or instead of it in what is staged. */
export interface Reach {
  readonly history?: boolean | undefined
  readonly staged?: boolean | undefined
}

/** What a room may know besides the tree. */
export interface RoomRequest {
  readonly runs: (rule: RuleInfo) => boolean
  readonly context: Context
  readonly reach: Reach
  readonly secrets: readonly OwnSecret[]
  /** Git revision that what is inspected is compared with. */
  readonly base?: string | undefined
  /** Only where `--online` was given: what could not be asked is a fault of the report. */
  readonly network?: Network | undefined
  /** False where providers must not be asked whether a credential is live: in pull requests of forks. */
  readonly liveness?: boolean | undefined
  readonly jobs?: number | undefined
  readonly now: Date
}

/** One kind of thing `check` inspects, with its shelf of rules. Loaded only when it is asked for. */
export interface Room {
  readonly kind: Kind
  readonly rules: readonly RuleInfo[]
  /** Reads what it knows of the tree. Never throws a Fault: it is in the report. */
  inspect(tree: Tree, request: RoomRequest): Promise<Report> | Report
  /** False for a text that cannot be read as what its path says; left out by rooms without fixes. */
  readonly parses?: (path: string, text: string) => boolean
}

/** A room before it is loaded. */
interface Door {
  readonly load: () => Promise<Room>
  /** False where nothing of a tree is for it: then it is not loaded, and its rules do not run. */
  readonly opens?: (path: string) => boolean
  /** True where workers do most of it: it begins first, and the others go on meanwhile. */
  readonly beside?: boolean
}

const rooms: Readonly<Record<Kind, Door>> = {
  lockfile: { load: async () => (await import('./lockfiles/room.ts')).room },
  secret: { load: async () => (await import('./secrets/room.ts')).secretRoom(), beside: true },
  workflow: { load: async () => (await import('./workflows/room.ts')).room, opens: (path) => kindOf(path) !== undefined },
  code: { load: async () => (await import('./code/room.ts')).room, opens: (path) => mayBeCode(path) },
}

/** False for what surely holds no code, and nothing that code is run by. */
export const mayBeCode = (path: string): boolean =>
  !/(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|LICENSE|\.npmrc|\.gitignore|\.gitattributes|[^/]*\.(?:lock|md|rst|png|jpe?g|gif|ico|webp|woff2?))$/i.test(
    path,
  )

/** Kinds that this version inspects. */
export const inspectedKinds: readonly Kind[] = kinds

/** Every rule of every room, for documentation, `explain` and the configuration. */
export async function allRules(): Promise<readonly RuleInfo[]> {
  return (await Promise.all(kinds.map((kind) => rooms[kind].load()))).flatMap(({ rules }) => rules)
}

/** True where the new text of a fixed file can be read by every room that knows the file. */
export async function stillParses(): Promise<(path: string, text: string) => boolean> {
  const loaded = await Promise.all(kinds.map((kind) => rooms[kind].load()))
  return (path, text) => loaded.every((room) => room.parses?.(path, text) ?? true)
}

/**
 * Finds the inputs under the targets, reads each once and runs the rules over it. Never throws a Fault for what it
 * inspects: that is in the report. Looking at nothing at all is a fault, too.
 * @throws Fault `unreadable-file` for a target that is not there.
 */
export async function check(request: CheckRequest): Promise<Report> {
  const tree = listTree(request.root, request.targets, request.exclude)
  const asked = inspectedKinds.filter((kind) => request.only?.includes(kind) ?? true)
  const roomRequest: RoomRequest = {
    runs: request.runs ?? (() => true),
    reach: request.reach ?? {},
    secrets: request.secrets ?? [],
    base: request.base,
    network: request.network,
    liveness: request.liveness,
    jobs: request.jobs,
    now: request.now ?? new Date(),
    context: {
      registries: request.registries ?? new Map(),
      registriesFixed: (request.registries?.size ?? 0) > 0,
      settings: request.settings ?? new Map(),
    },
  }
  const open = async (kind: Kind): Promise<Room | undefined> => {
    const { load, opens } = rooms[kind]
    return opens && !tree.paths.some((path) => opens(path) || opens(`${tree.root}/${path}`)) ? undefined : load()
  }
  const begun = new Map<Kind, Promise<Report>>()
  for (const kind of [...asked].sort((a, b) => Number(rooms[b].beside ?? false) - Number(rooms[a].beside ?? false))) {
    const room = await open(kind)
    const report = Promise.resolve(room?.inspect(tree, roomRequest) ?? emptyReport)
    begun.set(kind, report)
    // What goes on beside the others is awaited behind them; what went wrong in it is told then.
    if (rooms[kind].beside) report.catch(() => undefined)
    else await report
  }
  const report = merge([{ ...emptyReport, faults: tree.faults }, ...(await Promise.all(asked.map((kind) => begun.get(kind) ?? emptyReport)))])
  if (report.inspected.length > 0 || report.faults.length > 0) return report
  return { ...report, faults: [nothing(asked, request.targets)] }
}

const nothing = (asked: readonly Kind[], targets: readonly string[]): Fault =>
  new Fault('nothing-to-inspect', `found no ${asked.join(', ')} to inspect in ${targets.join(', ')}`, {
    hint: 'check the path, and that the lockfile is committed and not ignored by version control',
  })
