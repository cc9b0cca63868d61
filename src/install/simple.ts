import { type DigestSet, digestSet, hashOf } from '../core/digest.ts'
import { pythonName } from '../lockfiles/python-url.ts'
import { isFields, itemsAt, member, textAt } from '../syntax/strict.ts'
import { Stop } from './evidence.ts'
import { type Ask, ask } from './web.ts'

/** Largest page of an index, in bytes. */
const pageBytesMax = 64 * 1024 * 1024

/** One file of a project as an index lists it. */
export interface Listed {
  readonly file: string
  readonly url: URL
  readonly expected: DigestSet
  /** When it was uploaded, in milliseconds; undefined where the index does not say. */
  readonly time: number | undefined
  /** Why it was taken back; undefined where it was not. */
  readonly yanked: string | undefined
  /** True where the index has attestations of it. */
  readonly attested: boolean
}

/**
 * All files that an index has of a project; none where it does not know it.
 * Source: https://packaging.python.org/en/latest/specifications/simple-repository-api/
 * @throws Stop `source`, `bytes`
 */
export async function filesOf(index: URL, name: string, asked: Pick<Ask, 'hosts' | 'settings'>): Promise<readonly Listed[]> {
  const url = new URL(`${pythonName(name)}/`, index)
  let pieces: Uint8Array[] = []
  const status = await ask(url, {
    check: 'bytes',
    bytesMax: pageBytesMax,
    accept: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01',
    ...asked,
    sink: () => {
      pieces = []
      return { write: (piece) => void pieces.push(piece) }
    },
  })
  if (status === 404) return []
  if (status !== 200) throw new Stop('bytes', `${url.host}${url.pathname} answers ${status}`, 'not checked')
  const text = Buffer.concat(pieces).toString('utf8')
  return text.trimStart().startsWith('{') ? inJson(text, url) : inHtml(text, url)
}

function inJson(text: string, base: URL): readonly Listed[] {
  let page: unknown
  try {
    page = JSON.parse(text)
  } catch {
    throw new Stop('bytes', `${base.host}${base.pathname} is no JSON`, 'not checked')
  }
  return itemsAt(page, 'files').flatMap((one) => {
    const [file, address] = [textAt(one, 'filename'), textAt(one, 'url')]
    if (file === undefined || address === undefined || !URL.canParse(address, base.href)) return []
    const [said, yanked, time] = [member(one, 'hashes'), member(one, 'yanked'), Date.parse(textAt(one, 'upload-time') ?? '')]
    const hashes = isFields(said) ? Object.entries(said).map(([algorithm, value]) => hashOf(algorithm, 'hex', String(value))) : []
    return [
      {
        file,
        url: new URL(address, base),
        expected: digestSet(hashes),
        time: Number.isNaN(time) ? undefined : time,
        yanked: yanked === true ? 'no reason' : typeof yanked === 'string' ? yanked || 'no reason' : undefined,
        attested: typeof member(one, 'provenance') === 'string',
      },
    ]
  })
}

function inHtml(text: string, base: URL): readonly Listed[] {
  const found: Listed[] = []
  for (const [, attributes = ''] of text.matchAll(/<a\s([^<>]*)>/gi)) {
    const values = new Map<string, string>()
    for (const [, key = '', double, single] of attributes.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g))
      values.set(key.toLowerCase(), plainText(double ?? single ?? ''))
    const address = values.get('href') ?? ''
    if (!URL.canParse(address, base.href)) continue
    const url = new URL(address, base)
    const [algorithm = '', value = ''] = url.hash.slice(1).split('=')
    url.hash = ''
    found.push({
      file: decoded(url.pathname.slice(url.pathname.lastIndexOf('/') + 1)),
      url,
      expected: digestSet([hashOf(algorithm, 'hex', value)]),
      time: undefined,
      yanked: values.has('data-yanked') ? values.get('data-yanked') || 'no reason' : undefined,
      attested: values.has('data-provenance'),
    })
  }
  return found
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plainText = (text: string): string => text.replace(/&([a-z]{2,4}|#39);/g, (all, name: string) => entities[name] ?? all)

/** A part of an address without its escapes; as it is where they are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
