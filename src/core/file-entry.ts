import type { DigestSet } from './digest.ts'
import type { Entry } from './manifest.ts'

const digestBytes = 32
const shelfBytes = 4096 * digestBytes

/** A file known by its SHA-256 alone, as nearly every one is: a million of them are held in a tenth of what objects and text take. */
export class FileEntry implements Entry {
  readonly name: string
  readonly size: number
  readonly mode: number
  private readonly shelf: Buffer
  private readonly at: number

  constructor(name: string, size: number, mode: number, shelf: Buffer, at: number) {
    this.name = name
    this.size = size
    this.mode = mode
    this.shelf = shelf
    this.at = at
  }

  get kind(): 'file' {
    return 'file'
  }

  get target(): string {
    return ''
  }

  get sha256(): string {
    return this.shelf.toString('hex', this.at, this.at + digestBytes)
  }

  get digests(): DigestSet {
    return { sha256: this.sha256 }
  }

  /** True where both have the same digest. */
  matches(other: FileEntry): boolean {
    return this.shelf.compare(other.shelf, other.at, other.at + digestBytes, this.at, this.at + digestBytes) === 0
  }
}

/** Where the digests of such files are put. */
export class Shelves {
  private shelf: Buffer = Buffer.alloc(0)
  private used = 0

  /** @param sha256 32 bytes: as Latin-1 or hex text, or as bytes. */
  put(name: string, size: number, mode: number, sha256: string | Uint8Array): FileEntry {
    if (this.used === this.shelf.length) {
      this.shelf = Buffer.allocUnsafeSlow(shelfBytes)
      this.used = 0
    }
    const at = this.used
    if (typeof sha256 !== 'string') this.shelf.set(sha256, at)
    else this.shelf.write(sha256, at, digestBytes, sha256.length === digestBytes ? 'latin1' : 'hex')
    this.used += digestBytes
    return new FileEntry(name, size, mode, this.shelf, at)
  }
}
