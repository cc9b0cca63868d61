import { crc32 } from 'node:zlib'

/** What a look at the text alone tells: `valid` and `invalid` for a checksum or a structure that is there or is not. */
export interface Checked {
  readonly result: 'valid' | 'invalid'
  /** For the reader; never part of the credential. */
  readonly note: string
}
export type CheckName =
  | 'crc32base62'
  | 'crc32hexOfBody'
  | 'crc32hexOfAll'
  | 'crc32grafana'
  | 'awsAccount'
  | 'base64json'
  | 'jwt'
  | 'macaroon'
  | 'bech32'

/** A check of one token. It raises or lowers confidence, and never hides a finding. */
type Check = (token: string) => Checked

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function inBase62(value: number, length: number): string {
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = base62.charAt(rest % 62) + text
  return text.padStart(length, '0')
}

const said = (good: boolean, what: string): Checked => ({ result: good ? 'valid' : 'invalid', note: good ? `${what} is right` : `${what} is wrong` })

/** Text of base64 or base64url, or undefined where it is none. */
export function base64Text(text: string): string | undefined {
  if (text.length < 4 || text.length > 16_384 || !/^[\w+/-]+={0,2}$/.test(text)) return undefined
  return Buffer.from(text.replaceAll('=', ''), 'base64url').toString('utf8')
}

/** A JSON object that a text is, or undefined. */
export function jsonObject(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined || !text.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined
  } catch {
    return undefined
  }
}

/** Parts of a JSON web token, with its header and claims. */
export function jwtOf(
  token: string,
): { readonly header: Readonly<Record<string, unknown>>; readonly claims?: Readonly<Record<string, unknown>> } | undefined {
  const [head = '', body = ''] = token.split('.')
  const header = jsonObject(base64Text(head))
  if (!header || !('alg' in header || 'typ' in header || 'enc' in header)) return undefined
  const claims = jsonObject(base64Text(body))
  return claims ? { header, claims } : { header }
}

export const checks: Readonly<Record<CheckName, Check>> = {
  /** Last six characters are the CRC-32 of what lies between prefix and them, in base 62. Source: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
  crc32base62: (token) => {
    const body = token.slice(token.indexOf('_') + 1)
    return said(inBase62(crc32(body.slice(0, -6)), 6) === body.slice(-6), 'its checksum')
  },
  /** Last eight characters are the CRC-32 of the forty before, in hex. */
  crc32hexOfBody: (token) => {
    const body = token.slice(token.indexOf('_') + 1)
    return said(crc32(body.slice(0, -8)).toString(16).padStart(8, '0') === body.slice(-8).toLowerCase(), 'its checksum')
  },
  /** Last eight characters are the CRC-32 of everything before, in hex. */
  crc32hexOfAll: (token) => said(crc32(token.slice(0, -8)).toString(16).padStart(8, '0') === token.slice(-8).toLowerCase(), 'its checksum'),
  /** Last eight characters after the underscore are the CRC-32 of prefix and body. */
  crc32grafana: (token) => {
    const cut = token.lastIndexOf('_')
    const sum = Buffer.alloc(4)
    sum.writeUInt32LE(crc32(token.slice(0, cut)))
    return said(sum.toString('hex') === token.slice(cut + 1).toLowerCase(), 'its checksum')
  },
  /** The account is written in the key: base 32 of its first six bytes. Source: https://awsteele.com/blog/2020/09/26/aws-access-key-format.html */
  awsAccount: (token) => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
    let bits = 0n
    for (const character of token.slice(4, 14)) {
      const value = alphabet.indexOf(character)
      if (value < 0) return { result: 'invalid', note: 'its body is no base 32' }
      bits = (bits << 5n) | BigInt(value)
    }
    const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n
    return { result: 'valid', note: `of account ending in ${account.toString().padStart(12, '0').slice(-4)}` }
  },
  /** A part of the token is base64 of a JSON object. */
  base64json: (token) => {
    const start = token.indexOf('eyJ')
    const body = /^[\w+/-]+/.exec(token.slice(Math.max(0, start)))?.[0] ?? ''
    const object = jsonObject(base64Text(body)) ?? jsonObject(base64Text(body.replace(/_[^_]*$/, '')))
    return said(object !== undefined, 'the JSON in it')
  },
  /** A JSON web token with a readable header. */
  jwt: (token) => said(jwtOf(token.slice(Math.max(0, token.indexOf('eyJ')))) !== undefined, 'its header'),
  /** A macaroon that names where it holds. Source: https://pypi.org/help/#apitoken */
  macaroon: (token) => said(/pypi\.org/.test(base64Text(token.slice(token.indexOf('-') + 1)) ?? ''), 'the location in it'),
  /** Bech32 with its checksum. Source: https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki */
  bech32: (token) => said(bech32(token.toLowerCase()), 'its checksum'),
}

function bech32(text: string): boolean {
  const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
  const cut = text.lastIndexOf('1')
  const values: number[] = []
  for (const character of text.slice(0, cut)) values.push(character.charCodeAt(0) >> 5)
  values.push(0)
  for (const character of text.slice(0, cut)) values.push(character.charCodeAt(0) & 31)
  for (const character of text.slice(cut + 1)) {
    const value = alphabet.indexOf(character)
    if (value < 0) return false
    values.push(value)
  }
  const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
  let sum = 1
  for (const value of values) {
    const top = sum >> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    generators.forEach((generator, bit) => {
      if ((top >> bit) & 1) sum ^= generator
    })
  }
  return sum === 1
}
