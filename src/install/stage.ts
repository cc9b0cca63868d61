import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join, sep } from 'node:path'
import process from 'node:process'
import { Fault } from '../core/fault.ts'
import { reason } from '../io/files.ts'
import { itemsAt, member, textAt } from '../syntax/strict.ts'

/** Where a tree is put together, beside the one that is there: on the same file system, so that it can be renamed. */
export const stageName = '.sealgate-install'

/**
 * A tree in the making. Holds the project against a second install for as long as it is open; until `commit` nothing of the old
 * tree is touched, and closing it leaves nothing behind.
 */
export class Stage {
  /** Folder that stands for the project. */
  readonly folder: string
  readonly #root: string
  readonly #own: string
  readonly #note: string
  #open = true

  /**
   * @param notes folder outside the project for the note of a last step that has begun: what lies in the project, its author may
   * have put there.
   * @throws Fault where another install is at work, or nothing can be written.
   */
  constructor(root: string, notes: string) {
    this.#root = root
    this.#own = join(root, stageName)
    this.#note = noteOf(root, notes)
    this.folder = join(this.#own, 'new')
    try {
      mkdirSync(this.#own, { recursive: true })
    } catch (cause) {
      throw new Fault('usage', `cannot write to ${root}`, { cause, hint: reason(cause) })
    }
    if (!lstatSync(this.#own).isDirectory())
      throw new Fault('usage', `${stageName} is a link`, { hint: 'remove it: installs are put together there' })
    this.#lock()
    recover(root, this.#note)
    rmSync(this.folder, { recursive: true, force: true })
    rmSync(join(this.#own, 'old'), { recursive: true, force: true })
    mkdirSync(this.folder)
  }

  #lock(): void {
    const path = join(this.#own, 'lock')
    for (let attempt = 0; ; attempt++) {
      try {
        const handle = openSync(path, 'wx')
        writeSync(handle, JSON.stringify({ host: hostname(), pid: process.pid }))
        closeSync(handle)
        return
      } catch (cause) {
        if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'))
          throw new Fault('usage', `cannot write ${path}`, { cause, hint: reason(cause) })
        const busy = attempt > 0 || holderOf(path)
        if (busy)
          throw new Fault('usage', 'another install of this project is at work', {
            cause,
            hint: `wait for it; if there is none, remove ${stageName}/lock`,
          })
        rmSync(path, { force: true })
      }
    }
  }

  /**
   * Puts the new folders in the place of the old ones. From here on it is the new tree: whoever is ended halfway leaves a note by
   * which the next install finishes. `undo` brings the old tree back, until the stage is closed.
   */
  commit(folders: readonly string[]): { undo(): void } {
    for (const folder of folders) holdInside(this.#root, folder)
    const token = randomBytes(16).toString('hex')
    writeFileSync(join(this.#own, 'token'), token)
    mkdirSync(dirname(this.#note), { recursive: true })
    const handle = openSync(this.#note, 'w', 0o600)
    writeSync(handle, JSON.stringify({ folders, token }))
    fsyncSync(handle)
    closeSync(handle)
    finish(this.#root, folders)
    rmSync(this.#note)
    return {
      undo: () => {
        for (const folder of folders) {
          const [old, live] = [join(this.#own, 'old', folder), join(this.#root, folder)]
          rmSync(live, { recursive: true, force: true })
          if (there(old)) renameSync(old, live)
        }
      },
    }
  }

  [Symbol.dispose](): void {
    if (!this.#open) return
    this.#open = false
    rmSync(this.#own, { recursive: true, force: true })
  }
}

const there = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** True where the process that wrote a lock may still be at work. */
function holderOf(path: string): boolean {
  let holder: unknown
  try {
    holder = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // It may be written at this moment.
    return existsSync(path)
  }
  const pid = member(holder, 'pid')
  if (textAt(holder, 'host') !== hostname() || typeof pid !== 'number') return true
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

/** Moves every folder that is still in the making to where it belongs, and what was there out of the way. */
function finish(root: string, folders: readonly string[]): void {
  for (const folder of folders) {
    const [made, live, old] = [join(root, stageName, 'new', folder), join(root, folder), join(root, stageName, 'old', folder)]
    if (!there(made)) continue
    if (there(live)) {
      mkdirSync(dirname(old), { recursive: true })
      renameSync(live, old)
    }
    mkdirSync(dirname(live), { recursive: true })
    renameSync(made, live)
  }
}

/** Where the note of a project's last step is kept. */
const noteOf = (root: string, notes: string): string => join(notes, `${createHash('sha256').update(realpathSync(root)).digest('hex')}.json`)

/** What a note says is to be moved; undefined where there is none, or it is not of what lies in the project now. */
function begun(root: string, note: string): readonly string[] | undefined {
  try {
    const json: unknown = JSON.parse(readFileSync(note, 'utf8'))
    const token = textAt(json, 'token')
    if (token === undefined || readFileSync(join(root, stageName, 'token'), 'utf8') !== token) return undefined
    return itemsAt(json, 'folders').filter((one): one is string => typeof one === 'string')
  } catch {
    return undefined
  }
}

/** Finishes what an install that was ended in the middle of its last step had begun. */
function recover(root: string, note: string): void {
  const folders = begun(root, note)
  if (folders) finish(root, folders)
  rmSync(note, { force: true })
}

/** True where an install was ended in the middle of its last step, and none has finished it yet. */
export const interrupted = (root: string, notes: string): boolean => begun(root, noteOf(root, notes)) !== undefined

/** Holds a path of the project against links on the way that leave it. @throws Fault `usage` */
export function holdInside(root: string, path: string): void {
  const [top, home] = [realpathSync(root), dirname(join(root, path))]
  const real = there(home) ? realpathSync(home) : top
  if (real !== top && !real.startsWith(top + sep))
    throw new Fault('usage', `${path} lies behind a link that leaves the project`, { hint: 'replace the link by a folder' })
}

/** Writes a small file of the tree in the making. */
export function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
