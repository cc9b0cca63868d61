import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after } from 'node:test'

const home = mkdtempSync(join(tmpdir(), 'sealgate-lockfiles-'))
after(() => rmSync(home, { recursive: true, force: true }))
let count = 0

/** A folder of its own with these files; gone when the tests end. */
export function projectOf(files: Readonly<Record<string, string>>): string {
  const root = join(home, String(count++))
  mkdirSync(root)
  write(root, files)
  return root
}

/** Writes files into a folder, with the folders they need. */
export function write(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}
