import type { RuleInfo } from '../../core/rule.ts'
import { asksOnline } from './online-rules.ts'
import { type Issuer, ruleId, type Spelled } from './provider.ts'
import type { Structure } from './structure.ts'

const why = 'Everyone who can read the repository, its forks, its packages or a build log can use it. It stays in the history after the line is gone.'
const fix =
  'Revoke the credential where it was issued and make a new one; then remove it here and read it from a secret store or the environment. Deleting the line alone undoes nothing.'

/** Rules of values that are known by their name and their looks alone. */
export const genericRules = { password: 'generic-password', token: 'generic-credential' } as const

/** What the rules say of themselves, for documentation and reports. */
export function* infosOf(providers: readonly Issuer[], structures: readonly Structure[]): Generator<RuleInfo> {
  yield {
    id: genericRules.token,
    reads: 'secret',
    severity: 'medium',
    confidence: 'medium',
    title: 'Value that is named and looks like a credential',
    why,
    fix,
    sources: ['CWE-798', 'https://cwe.mitre.org/data/definitions/798.html'],
  }
  yield {
    id: genericRules.password,
    reads: 'secret',
    severity: 'medium',
    confidence: 'medium',
    title: 'Password in the repository',
    why,
    fix,
    sources: ['CWE-259', 'https://cwe.mitre.org/data/definitions/259.html'],
  }
  yield {
    id: keyStoreRule,
    reads: 'secret',
    severity: 'medium',
    title: 'Key store in the repository',
    why: 'A key store is as safe as its password, which can be tried at leisure by whoever has the file.',
    fix: 'Make new keys, and keep the store in a secret store instead of the repository.',
    sources: ['CWE-321', 'https://www.rfc-editor.org/rfc/rfc7292'],
  }
  for (const { id, severity, title, why, fix: own = fix, sources } of structures)
    yield { id, reads: 'secret', severity, title, why, fix: own, sources }
  for (const provider of providers) for (const kind of provider.kinds) yield new KindInfo(provider, kind)
}

const asks: ReadonlySet<string> = new Set(asksOnline)

/** What the rule of a provider's kind says of itself. Its words are read only when they are shown. */
class KindInfo implements RuleInfo {
  readonly id: string
  readonly reads = 'secret'
  readonly severity: NonNullable<Spelled['severity']>
  readonly confidence: 'medium' | 'high'
  readonly why = why
  readonly fix = fix
  readonly settings?: { readonly online: 'boolean' }
  readonly #provider: Issuer
  readonly #kind: Spelled

  constructor(provider: Issuer, kind: Spelled) {
    this.id = ruleId(provider, kind)
    this.severity = kind.severity ?? 'high'
    this.confidence = kind.near ? 'medium' : 'high'
    if (asks.has(this.id)) this.settings = { online: 'boolean' }
    this.#provider = provider
    this.#kind = kind
  }

  get title(): string {
    const { name } = this.#provider
    return `${/^[A-Z]/.test(name) ? name : `\`${name}\``} ${this.#kind.what}`
  }

  get sources(): readonly string[] {
    return ['CWE-798', this.#provider.docs]
  }
}

export const keyStoreRule = 'key-store'
