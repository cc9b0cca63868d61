/** Most names of one archive that are read. */
const namesMax = 100_000

/**
 * Names of the files in a zip archive, by its central directory, without unpacking anything; none where it has none. Names
 * are as written: hostile. Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function* zipNames(bytes: Buffer): Generator<string> {
  const end = bytes.lastIndexOf('PK\u0005\u0006')
  if (end < 0 || end + 22 > bytes.length) return
  let at = bytes.readUInt32LE(end + 16)
  for (let count = 0; count < namesMax && at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50; count++) {
    const nameBytes = bytes.readUInt16LE(at + 28)
    yield bytes.toString('utf8', at + 46, at + 46 + nameBytes)
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}
