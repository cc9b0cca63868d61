/** One element of a DER encoding. Source: ITU-T X.690, https://www.itu.int/rec/T-REC-X.690 */
export interface Der {
  readonly tag: number
  readonly value: Buffer
  /** Tag, length and value. */
  readonly raw: Buffer
}

/** The elements that make up `bytes`, one after the other. @throws RangeError for anything that is not definite-length DER. */
export function* elements(bytes: Buffer): Generator<Der> {
  for (let offset = 0; offset < bytes.length; ) {
    const tag = bytes[offset] ?? 0
    if ((tag & 0x1f) === 0x1f) throw new RangeError('multi-byte tags are not read')
    let length = bytes[offset + 1] ?? Number.NaN
    let start = offset + 2
    if (length > 0x80) {
      const count = length & 0x7f
      if (count > 4 || start + count > bytes.length) throw new RangeError('length out of range')
      length = bytes.readUIntBE(start, count)
      start += count
    } else if (length === 0x80) throw new RangeError('indefinite length')
    const end = start + length
    if (!(end <= bytes.length)) throw new RangeError('element ends after its container')
    yield { tag, value: bytes.subarray(start, end), raw: bytes.subarray(offset, end) }
    offset = end
  }
}

/** The elements inside a constructed one, as a list. */
export const inside = (element: Der | undefined): readonly Der[] => (element === undefined ? [] : [...elements(element.value)])

/** Dotted text of an object identifier. */
export function oid(value: Buffer): string {
  const numbers: number[] = []
  let number = 0
  for (const byte of value) {
    number = number * 128 + (byte & 0x7f)
    if (number > Number.MAX_SAFE_INTEGER) throw new RangeError('object identifier out of range')
    if (byte & 0x80) continue
    if (numbers.length === 0) {
      const first = Math.min(2, Math.floor(number / 40))
      numbers.push(first, number - first * 40)
    } else numbers.push(number)
    number = 0
  }
  return numbers.join('.')
}
