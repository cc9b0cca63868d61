/** Lines and columns of byte offsets of one text, asked for in order. */
export class Places {
  readonly #bytes: Uint8Array
  #line: number
  #lineStart = 0
  /** The next line end that is not counted yet; -1 where there is none. */
  #next: number
  /** A place on the line whose column is known: most often the last that was asked for. */
  #known = 0
  #column = 1

  /** @param line number of the first line. */
  constructor(bytes: Uint8Array, line = 1) {
    this.#bytes = bytes
    this.#line = line
    this.#next = bytes.indexOf(0x0a)
  }

  /** Line and column, both from 1, the column in UTF-16 units. */
  of(offset: number): { readonly line: number; readonly column: number } {
    if (offset < this.#lineStart) throw new RangeError('places are asked for in order')
    for (; this.#next >= 0 && this.#next < offset; this.#next = this.#bytes.indexOf(0x0a, this.#next + 1)) {
      this.#line++
      this.#lineStart = this.#next + 1
    }
    if (this.#known < this.#lineStart) {
      this.#known = this.#lineStart
      this.#column = 1
    }
    // A line of many megabytes has no column that a person looks for.
    const from = Math.max(this.#known, offset - columnBytesMax)
    if (offset > this.#known) {
      this.#column += from - this.#known + units(this.#bytes.subarray(from, offset))
      this.#known = offset
    }
    return { line: this.#line, column: this.#column }
  }
}

/** Bytes of a line before a place that are decoded to count its column. */
const columnBytesMax = 1024 * 1024

const units = (bytes: Uint8Array): number => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').length
