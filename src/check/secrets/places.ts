/** Lines and columns of byte offsets of one text, asked for in order. */
export class Places {
  readonly #bytes: Uint8Array
  #line: number
  #lineStart = 0
  #at = 0

  /** @param line number of the first line. */
  constructor(bytes: Uint8Array, line = 1) {
    this.#bytes = bytes
    this.#line = line
  }

  /** Line and column, both from 1, the column in UTF-16 units. */
  of(offset: number): { readonly line: number; readonly column: number } {
    if (offset < this.#lineStart) throw new RangeError('places are asked for in order')
    for (let at = this.#bytes.indexOf(0x0a, this.#at); at >= 0 && at < offset; at = this.#bytes.indexOf(0x0a, at + 1)) {
      this.#line++
      this.#lineStart = at + 1
    }
    this.#at = Math.max(this.#lineStart, offset)
    // A line of many megabytes has no column that a person looks for.
    const from = Math.max(this.#lineStart, offset - columnBytesMax)
    return { line: this.#line, column: from - this.#lineStart + units(this.#bytes.subarray(from, offset)) + 1 }
  }
}

/** Bytes of a line before a place that are decoded to count its column. */
const columnBytesMax = 1024 * 1024

const units = (bytes: Uint8Array): number => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').length
