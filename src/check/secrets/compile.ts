import assert from 'node:assert/strict'
import { general, gramOf, type Payload, structuresFrom } from './catalog.ts'
import type { Issuer, Spelled } from './provider.ts'
import { anchorOf, classes, shapesOf } from './shape.ts'
import type { Structure } from './structure.ts'

/**
 * Everything that is looked for, as `catalogOf` reads it: four numbers, the grams, where the anchors of each begin, the
 * anchors, then the rules and what they say of themselves. The build writes it once; from source it is made at the start.
 */
export function compile(providers: readonly Issuer[], structures: readonly Structure[]): Buffer {
  const found = anchorsOf(providers, structures)
  const texts = [...new Set([...found.anchored.values()].flat().map(({ text }) => text))]
  const places = new Map(texts.map((text, index) => [text, index]))
  const grams = Int32Array.from(found.anchored.keys())
  const firsts = new Uint16Array(grams.length + 1)
  const anchors: number[] = []
  ;[...found.anchored.values()].forEach((list, index) => {
    for (const { text, offset, target, shape } of list) anchors.push(places.get(text) ?? 0, offset, target, shape)
    firsts[index + 1] = anchors.length / 4
  })
  const payload: Payload = {
    texts,
    starts: found.starts,
    providers: providers.map(({ slug, words, kinds }) => [slug, words, kinds.map(spelled)]),
  }
  const json = Buffer.from(JSON.stringify(payload))
  const says = Buffer.from(JSON.stringify(providers.map(({ name, docs, kinds }) => [name, docs, kinds.map(({ what }) => what)])))
  return Buffer.concat([
    Buffer.from(Uint32Array.of(grams.length, anchors.length / 4, json.length, says.length).buffer),
    Buffer.from(grams.buffer),
    Buffer.from(firsts.buffer),
    Buffer.from(Uint16Array.from(anchors).buffer),
    json,
    says,
  ])
}

const spelled = ({ id, token, near, with: beside, check, severity }: Spelled): Payload['providers'][number][2][number] => {
  const rest = { ...(near ? { near } : {}), ...(beside ? { with: beside } : {}), ...(check ? { check } : {}), ...(severity ? { severity } : {}) }
  return Object.keys(rest).length === 0 ? [id, token] : [id, token, rest]
}

interface Anchor {
  readonly text: string
  readonly offset: number
  readonly target: number
  readonly shape: number
}

function anchorsOf(
  providers: readonly Issuer[],
  structures: readonly Structure[],
): { readonly anchored: ReadonlyMap<number, readonly Anchor[]>; readonly starts: Payload['starts'] } {
  const anchored = new Map<number, Anchor[]>()
  const add = (text: string, target: number, shape = 0, after = allBytes): void => {
    const wholes = text.length >= 4 ? [text] : Array.from(new Set(after.toLowerCase()), (character) => text + character)
    for (const whole of wholes) {
      const offset = rarest(whole)
      const gram = gramOf(Buffer.from(whole.slice(offset, offset + 4), 'latin1'), 0)
      const known = anchored.get(gram)
      if (known) known.push({ text, offset, target, shape })
      else anchored.set(gram, [{ text, offset, target, shape }])
    }
  }
  const starts: [string, number, number][] = []
  let place = 0
  for (const provider of providers)
    for (const kind of provider.kinds) {
      const target = place++
      if (kind.near) continue
      shapesOf(kind.token).forEach((shape, index) => {
        const anchor = anchorOf(shape)
        if (!anchor) {
          const head = shape[0]
          assert(
            head?.kind === 'text' && head.text.length === 2,
            `${provider.slug}-${kind.id} needs two letters to be found by, or a provider near it`,
          )
          starts.push([head.text, target, index])
          return
        }
        const next = shape[anchor.part + 1]
        add(anchor.text, target, index, next?.kind === 'run' ? classes[next.name] : undefined)
      })
    }
  assert(place < structuresFrom, 'more kinds than a target tells apart')
  structures.forEach((structure, index) => {
    for (const text of structure.anchors) add(text, structuresFrom + index)
  })
  for (const text of followed) add(text, general.name)
  for (const text of escapes) add(text, general.escape)
  for (const text of seams) add(text, general.joint)
  return { anchored, starts }
}

/** Names that are followed to their value, whatever it looks like. */
const followed = [
  'passw',
  'passphrase',
  '_pass',
  'pass=',
  'pass:',
  'pass"',
  "pass'",
  'pwd=',
  'pwd:',
  "pwd'",
  'pwd"',
  '_pwd',
  'secret',
  'token',
  'apikey',
  'api_key',
  'api-key',
  'api key',
  'client_id',
  'clientid',
  'credential',
  'access_key',
  'accesskey',
  'private_key',
  'privatekey',
  'passwort',
]

/** Escapes of what stands around and in credentials: `=`, `:`, `-`, `_`, `+`, `/`, quotes, letters. */
const escapes = [
  ...Array.from({ length: 96 }, (_, index) => `%${(0x20 + index).toString(16)}%`),
  ...[
    '\\u003',
    '\\u002',
    '\\u004',
    '\\u005',
    '\\u006',
    '\\u007',
    '\\x3',
    '\\x2',
    '\\x4',
    '\\x5',
    '\\x6',
    '\\x7',
    '&#x',
    '&#4',
    '&#5',
    '&#6',
    '&#9',
    '&#1',
  ],
]
/** Where one literal ends and the next begins. */
const seams = ['" + "', "' + '", '"+"', "'+'", '" \\\n', '" . "', "' . '", '"\n', '` + `']

/** What may follow an anchor of three bytes when nothing else is known. */
const allBytes = 'abcdefghijklmnopqrstuvwxyz0123456789_-+/=. "\'`\n\r\0,;)}]<&\\:@'

/** How often each character is met in source text, most frequent first. */
const frequent = ' etaoinrslcdupmhgf.,(){};:"\'=-_/0bvwkx1y2j34567890qz'

/** Offset of the four characters of a text that are met least. What holds no letter stands between all keys and values of JSON. */
function rarest(text: string): number {
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let offset = 0; offset + 4 <= text.length; offset++) {
    let score = /[a-z0-9]/i.test(text.slice(offset, offset + 4)) ? 0 : -500
    for (const character of text.slice(offset, offset + 4).toLowerCase()) {
      const place = frequent.indexOf(character)
      score += place < 0 ? 50 : place
    }
    if (score > bestScore) {
      best = offset
      bestScore = score
    }
  }
  return best
}
