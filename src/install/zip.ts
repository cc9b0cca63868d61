import { crc32, inflateRawSync } from 'node:zlib'
import { Stop } from './evidence.ts'
import { Claims, entriesMax, plainPath, unpackedBytesFree, unpackedRatioMax } from './tar.ts'

const refused = (why: string): Stop => new Stop('archive', why)

/** Method of an entry that is stored, and of one that is deflated. */
const [stored, deflated] = [0, 8]

/**
 * Reads a zip archive through, every file with its bytes. Whatever leaves the folder, is a link or a device, unpacks to too much,
 * or could be another archive for another reader (names that differ, bytes between entries, two directories) is refused.
 * Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * @throws Stop `archive`
 */
export function* readZip(bytes: Buffer): Generator<{ readonly path: string; readonly content: Buffer }> {
  const end = bytes.lastIndexOf('PK\u0005\u0006')
  if (end < 0 || end + 22 > bytes.length) throw refused('it is no zip archive')
  if (end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) throw refused('something follows its end')
  const count = bytes.readUInt16LE(end + 10)
  const start = bytes.readUInt32LE(end + 16)
  if (bytes.readUInt16LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count) throw refused('it is one part of several')
  if (count === 0xffff || start === 0xffffffff) throw refused('it is larger than a package may be')
  if (start + bytes.readUInt32LE(end + 12) !== end) throw refused('its directory is not where its end says')
  if (count === 0) throw refused('it is empty')
  if (count > entriesMax) throw refused(`it has more than ${entriesMax} entries`)
  const unpackedMax = unpackedBytesFree + unpackedRatioMax * bytes.length
  const claims = new Claims()
  const spans: (readonly [from: number, to: number])[] = []
  let unpacked = 0
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) throw refused('its directory is broken')
    const flags = bytes.readUInt16LE(at + 8)
    const method = bytes.readUInt16LE(at + 10)
    const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
    const nameBytes = bytes.readUInt16LE(at + 28)
    const mode = bytes.readUInt32LE(at + 38) >>> 16
    const from = bytes.readUInt32LE(at + 42)
    const name = bytes.subarray(at + 46, at + 46 + nameBytes)
    const raw = name.toString('utf8')
    const sum = bytes.readUInt32LE(at + 16)
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (at > end) throw refused('its directory is broken')
    const folder = raw.endsWith('/')
    const path = plainPath(raw)
    const type = mode & 0o170000
    if (type === 0o120000) throw refused(`${raw} is a link`)
    if (type !== 0 && type !== (folder ? 0o040000 : 0o100000)) throw refused(`${raw} is no file or folder`)
    if ((flags & 1) !== 0) throw refused(`${raw} is encrypted`)
    if (method !== stored && method !== deflated) throw refused(`${raw} is packed in a way that not every reader knows`)
    claims.claim(path, folder ? 'folder' : 'file')
    if (from + 30 > start || bytes.readUInt32LE(from) !== 0x04034b50) throw refused(`${raw} has no header of its own`)
    const body = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28)
    if (!bytes.subarray(from + 30, from + 30 + bytes.readUInt16LE(from + 26)).equals(name) || bytes.readUInt16LE(from + 8) !== method)
      throw refused(`${raw} is called otherwise in its own header`)
    if (body + packed > start) throw refused(`${raw} ends behind the end of the archive`)
    spans.push([from, body + packed])
    unpacked += size
    if (unpacked > unpackedMax) throw refused(`it unpacks to more than ${unpackedMax} bytes`)
    const content = unpackedOf(bytes.subarray(body, body + packed), method, size, raw)
    if (content.length !== size || crc32(content) !== sum) throw refused(`${raw} is not what its directory says`)
    if (folder && size !== 0) throw refused(`the folder ${raw} has content`)
    if (!folder) yield { path, content }
  }
  if (at !== end) throw refused('its directory holds more than its end says')
  spans.sort(([a], [b]) => a - b)
  let last = 0
  for (const [from, to] of spans) {
    if (from < last) throw refused('two of its files share bytes')
    last = to
  }
  if ((spans[0]?.[0] ?? 0) !== 0) throw refused('something stands before its first file')
}

function unpackedOf(packed: Buffer, method: number, size: number, raw: string): Buffer {
  if (method === stored) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw refused(`${raw} cannot be unpacked to the ${size} bytes that it says`)
  }
}
