import { Fault } from '../../core/fault.ts'
import type { OwnSecret, RuleInfo } from '../../core/rule.ts'
import { type Catalog, catalogOf } from './catalog.ts'
import { type CheckName, checks } from './checks.ts'
import { compile } from './compile.ts'
import { planOf, Scanner } from './engine.ts'
import { genericRules } from './infos.ts'
import { latin1 } from './lexer.ts'
import type { Issuer, Spelled } from './provider.ts'
import { anchorOf, type Shape, shapesOf } from './shape.ts'
import type { Structure } from './structure.ts'

/** Bytes around an anchor in which a pattern of the project's own is tried. */
const windowBytes = 512

/** What a configuration adds to the built-in kinds. */
export interface Own {
  readonly catalog: Catalog
  readonly infos: readonly RuleInfo[]
  /** By rule, what makes a match none. */
  readonly allow: ReadonlyMap<string, readonly string[]>
}

/**
 * The project's own kinds, ready to run. Each is tried on its examples first.
 * @throws Fault `configuration` for one that cannot be read, or does not do what its examples say.
 */
export async function ownOf(secrets: readonly OwnSecret[]): Promise<Own> {
  const providers: Issuer[] = []
  const structures: Structure[] = []
  for (const secret of secrets) {
    const found = secret.token === undefined ? await patternOf(secret) : templateOf(secret, secret.token)
    if ('kinds' in found) providers.push(found)
    else structures.push(found)
    tryOut(secret, 'kinds' in found ? [found] : [], 'kinds' in found ? [] : [found])
  }
  return {
    catalog: catalogOf(compile(providers, structures), structures),
    infos: secrets.map(infoOf),
    allow: new Map(secrets.map(({ id, allow = [] }) => [id, allow])),
  }
}

const wrong = ({ id }: OwnSecret, what: string, hint: string): Fault => new Fault('configuration', `the secret ${id} ${what}`, { hint })

const infoOf = ({ id, title, severity = 'high' }: OwnSecret): RuleInfo => ({
  id,
  reads: 'secret',
  severity,
  title,
  why: 'The configuration of this project asks to look for it.',
  fix: 'Revoke the credential where it was issued and make a new one; then remove it here and read it from a secret store or the environment.',
  sources: ['CWE-798'],
})

const isCheck = (name: string): name is CheckName => Object.hasOwn(checks, name)

function templateOf(secret: OwnSecret, token: string): Issuer {
  const { id, title, near, severity, check } = secret
  if (check !== undefined && !isCheck(check))
    throw wrong(secret, `names ${JSON.stringify(check)}, which is no check`, `choose one of ${Object.keys(checks).join(', ')}`)
  let shapes: readonly Shape[]
  try {
    shapes = shapesOf(token)
  } catch (cause) {
    throw wrong(
      secret,
      `has a token that cannot be read: ${cause instanceof Error ? cause.message : ''}`,
      'write text and runs such as {L32}; `sealgate explain` shows those of the built-in rules',
    )
  }
  if (near === undefined && shapes.some((shape) => !anchorOf(shape)))
    throw wrong(secret, 'has no text of three letters to be found by', 'add such a text to the token, or words that stand near it')
  const cut = id.indexOf('-')
  const kind: Spelled = {
    id: id.slice(cut + 1),
    what: title,
    token,
    ...(near ? { near: true } : {}),
    ...(check !== undefined && isCheck(check) ? { check } : {}),
    ...(severity ? { severity } : {}),
  }
  return { slug: id.slice(0, cut), name: title, docs: '', words: near ?? [], kinds: [kind] }
}

async function patternOf(secret: OwnSecret): Promise<Structure> {
  const { id, title, pattern, anchor, severity = 'high' } = secret
  if (pattern === undefined || anchor === undefined)
    throw wrong(secret, 'says neither a token nor a pattern with an anchor', 'add `token`, or `pattern` and `anchor`')
  const { RE2JS } = await import('re2js')
  let compiled: ReturnType<typeof RE2JS.compile>
  try {
    compiled = RE2JS.compile(pattern)
  } catch (cause) {
    throw wrong(
      secret,
      `has a pattern that cannot be read: ${cause instanceof Error ? cause.message : ''}`,
      'write it without look-around and back-references, as RE2 reads it',
    )
  }
  return {
    id,
    severity,
    title,
    why: '',
    sources: [],
    anchors: [anchor.toLowerCase()],
    *find({ bytes, from, limit, at }) {
      const begin = Math.max(from, at - windowBytes)
      const matcher = compiled.matcher(latin1(bytes, begin, Math.min(limit, at + windowBytes)))
      while (matcher.find()) {
        const start = begin + matcher.start()
        const end = begin + matcher.end()
        if (start <= at && end >= at + anchor.length) {
          yield { start, end, why: 'as the configuration of this project describes it', confidence: 'medium' }
          return
        }
      }
    },
  }
}

/** Tries a kind on its own examples. */
function tryOut(secret: OwnSecret, providers: readonly Issuer[], structures: readonly Structure[]): void {
  const catalog = catalogOf(compile(providers, structures), structures)
  const scanner = new Scanner(planOf([catalog], (id) => id === secret.id, genericRules))
  const finds = (text: string): boolean => {
    const bytes = Buffer.from(text)
    scanner.room(bytes.length).set(bytes)
    return scanner
      .scan(bytes.length, 'example')
      .some((match) => match.rule === secret.id && !(secret.allow ?? []).some((allowed) => match.text.includes(allowed)))
  }
  secret.examples.forEach((text, index) => {
    if (!finds(text)) throw wrong(secret, `does not find its example ${index + 1}`, 'mend the token, the pattern or the example')
  })
  secret.clean?.forEach((text, index) => {
    if (finds(text)) throw wrong(secret, `finds its clean text ${index + 1}`, 'narrow the token or the pattern, or add to `allow`')
  })
}
