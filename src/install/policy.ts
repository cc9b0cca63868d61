import type { Config } from '../config/schema.ts'
import type { CheckName } from './evidence.ts'

/** Checks whose refusal, or absence, a policy may accept. A hash or a signature that is wrong is never accepted. */
export type Acceptable = Extract<CheckName, 'signature' | 'provenance' | 'age' | 'publisher' | 'repository' | 'manifest' | 'scripts'>

/** Where a package must have been built; what is left out may be anything. */
export interface ExpectedOrigin {
  readonly repository?: string | undefined
  readonly workflow?: string | undefined
  readonly ref?: string | undefined
}

/** What a project asks of the packages it installs. */
export interface InstallPolicy {
  /** Days since a version was published, at least. */
  readonly minimumAgeDays: number
  /** Checks that are accepted as refused or not done, by `name@version`, or by `name` for every version. */
  readonly accept: ReadonlyMap<string, readonly Acceptable[]>
  /** Packages whose scripts are run, as `name@version`. */
  readonly scripts: ReadonlySet<string>
  readonly origins: ReadonlyMap<string, ExpectedOrigin>
  /** Hosts besides the registries' own that may serve packages. */
  readonly hosts: readonly string[]
  /** Hosts of the registries that the policy names: then those of the project's own settings do not count. */
  readonly registries: readonly string[]
  /** True where a package without provenance is refused. */
  readonly requireProvenance: boolean
}

/** True where the policy lets a package pass a check that was refused or not done. */
export function accepts({ accept }: InstallPolicy, name: string, version: string, check: CheckName): boolean {
  const listed: readonly CheckName[] = [...(accept.get(`${name}@${version}`) ?? []), ...(accept.get(name) ?? [])]
  return listed.includes(check)
}

/** What a configuration says of installing. */
export const installPolicy = ({ install: config = {}, registries = {} }: Pick<Config, 'install' | 'registries'>): InstallPolicy => ({
  minimumAgeDays: config['minimum-age'] ?? 0,
  accept: new Map(Object.entries(config.accept ?? {})),
  scripts: new Set(config.scripts),
  origins: new Map(Object.entries(config.origins ?? {})),
  hosts: config.hosts ?? [],
  registries: Object.values(registries).map((address) => new URL(address).host),
  requireProvenance: config['require-provenance'] ?? false,
})
