/** One regular file of an archive. */
export interface TarFile {
  readonly name: string
  readonly bytes: Buffer
}

/** An archive that is no tar, or is cut off. */
export class MalformedTar extends Error {
  override readonly name = 'MalformedTar'
}

const block = 512

/**
 * The regular files of a tar archive, in order, with the long names of both extensions. Everything else (links, devices) is
 * passed over; names are as written: hostile.
 * Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html
 */
export function* tarFiles(archive: Buffer): Generator<TarFile> {
  let longName: string | undefined
  let size: number | undefined
  for (let at = 0; at + block <= archive.length; ) {
    const header = archive.subarray(at, at + block)
    if (header.every((byte) => byte === 0)) return
    const written = number(header.subarray(124, 136))
    const type = String.fromCharCode(header[156] ?? 0)
    const extended = type === 'x' || type === 'g' || type === 'L' || type === 'K'
    const length = extended ? written : (size ?? written)
    const start = at + block
    if (length > archive.length - start) throw new MalformedTar('the archive ends within a file')
    const bytes = archive.subarray(start, start + length)
    at = start + Math.ceil(length / block) * block
    if (type === 'L') longName = text(bytes)
    else if (type === 'x') {
      const records = pax(bytes)
      longName = records.get('path') ?? longName
      const said = records.get('size')
      size = said === undefined ? size : Number(said)
      if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) throw new MalformedTar('a file has no whole size')
    } else if (!extended) {
      if (type === '0' || type === '\0' || type === '7') yield { name: longName ?? nameOf(header), bytes }
      longName = undefined
      size = undefined
    }
  }
}

const text = (bytes: Buffer): string => {
  const end = bytes.indexOf(0)
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end)
}

/** The prefix field is one only where the header says so: old writers put other things there. */
function nameOf(header: Buffer): string {
  const prefix = header.toString('latin1', 257, 262) === 'ustar' ? text(header.subarray(345, 500)) : ''
  const name = text(header.subarray(0, 100))
  return prefix === '' ? name : `${prefix}/${name}`
}

function number(field: Buffer): number {
  const first = field[0] ?? 0
  // Sizes over 8 GiB are binary; nothing we read is that large.
  const value = first & 0x80 ? Number.NaN : Number.parseInt(text(field).trim() || '0', 8)
  if (!Number.isSafeInteger(value) || value < 0) throw new MalformedTar('a header has no whole size')
  return value
}

/** Records of `length key=value`. */
function pax(bytes: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>()
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    const length = Number(bytes.toString('latin1', at, space < 0 ? at : space))
    if (!(Number.isSafeInteger(length) && length > space - at && at + length <= bytes.length)) break
    const record = bytes.toString('utf8', space + 1, at + length - 1)
    const equals = record.indexOf('=')
    records.set(record.slice(0, equals), record.slice(equals + 1))
    at += length
  }
  return records
}
