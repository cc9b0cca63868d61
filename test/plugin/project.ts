import { hash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Files of an application, and the packages that it uses. */
interface Application {
  readonly files: Readonly<Record<string, string>>
  readonly packages: readonly Package[]
}

/** A small application with everything a bundler splits: styles, a package, lazy and nested lazy modules, a copied file. */
const smallFiles: Readonly<Record<string, string>> = {
  'index.html':
    '<!doctype html>\n<html><head><meta charset="utf-8"><title>app</title></head><body><p id="out">…</p><script type="module" src="/src/main.js"></script></body></html>\n',
  // Without a script of its own: some bundlers put it in.
  'page.html': '<!doctype html>\n<html><head><meta charset="utf-8"><title>app</title></head><body><p id="out">…</p></body></html>\n',
  'src/main.js':
    "import pad from 'padded'\nimport { shout } from '@acme/tools/shout.js'\nimport './main.css'\nconst said = [pad('main'), shout('hi')]\nimport('./lazy.js').then(({ lazy, deeper }) => { said.push(lazy); return deeper() }).then((deep) => { said.push(deep.deep); const p = document.getElementById('out'); p.textContent = said.join(' '); setTimeout(() => navigator.sendBeacon('report', ['GOOD', getComputedStyle(document.body).color, getComputedStyle(p).backgroundColor].join(' ')), 100) })\n",
  'src/main.css': 'body { color: rgb(1, 2, 3) }\n',
  'src/lazy.js':
    "import { nested } from './nested.js'\nimport './lazy.css'\nexport const lazy = 'lazy ' + nested\nexport const deeper = () => import('./deep.js')\n",
  'src/lazy.css': 'p { background: rgb(4, 5, 6) }\n',
  'src/nested.js': "export const nested = 'nested' + Math.max(1, Date.now() % 1)\n",
  'src/deep.js': "import { nested } from './nested.js'\nexport const deep = 'deep ' + nested\n",
  'public/robots.txt': 'User-agent: *\n',
  'package.json': '{ "name": "app", "version": "1.0.0", "type": "module" }\n',
}

interface Package {
  readonly name: string
  readonly version: string
  readonly files: Readonly<Record<string, string>>
}

const smallPackages: readonly Package[] = [
  {
    name: 'padded',
    version: '1.2.3',
    files: {
      'package.json': '{ "name": "padded", "version": "1.2.3", "main": "index.js", "type": "module" }\n',
      'index.js': "import { width } from './width.js'\nexport default (text) => text.padStart(width)\n",
      'width.js': 'export const width = 10\n',
    },
  },
  {
    name: '@acme/tools',
    version: '2.0.0',
    files: {
      'package.json': '{ "name": "@acme/tools", "version": "2.0.0", "type": "module" }\n',
      'shout.js': 'export const shout = (text) => text.toUpperCase()\n',
    },
  },
]

const small: Application = { files: smallFiles, packages: smallPackages }

/** A project on disk. */
export interface Project {
  readonly root: string
  write(name: string, text: string): void
  read(name: string): string
  [Symbol.dispose](): void
}

/** Writes an application, its installed packages, their archives and the lockfile that names these. */
export function project({ files, packages }: Application = small): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'plugin-')))
  const made: Project = {
    root,
    write(name, text) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), text)
    },
    read: (name) => readFileSync(join(root, name), 'utf8'),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
  for (const [name, text] of Object.entries(files)) made.write(name, text)
  const locked: Record<string, unknown> = { '': { name: 'app', version: '1.0.0' } }
  for (const { name, version, files: own } of packages) {
    for (const [path, text] of Object.entries(own)) made.write(`node_modules/${name}/${path}`, text)
    const archive = gzipSync(tar(Object.entries(own).map(([path, text]) => [`package/${path}`, text])))
    const digest = hash('sha512', archive, 'buffer')
    locked[`node_modules/${name}`] = { version, integrity: `sha512-${digest.toString('base64')}` }
    // As npm's cache keeps it, and as a folder of archives does.
    const hex = digest.toString('hex')
    made.write(`cache/_cacache/content-v2/sha512/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex.slice(4)}`, '')
    for (const place of [`cache/_cacache/content-v2/sha512/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex.slice(4)}`, `archives-${version}.tgz`])
      writeFileSync(join(root, place), archive)
    mkdirSync(join(root, 'archives'), { recursive: true })
    cpSync(join(root, `archives-${version}.tgz`), join(root, `archives/${version}.tgz`))
    rmSync(join(root, `archives-${version}.tgz`))
  }
  if (packages.length > 0)
    made.write('package-lock.json', JSON.stringify({ name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true, packages: locked }, null, 2))
  return made
}

/** A tar archive of regular files, as package managers write them. */
export function tar(entries: readonly (readonly [name: string, text: string])[]): Buffer {
  const blocks: Buffer[] = []
  for (const [name, text] of entries) {
    const bytes = Buffer.from(text)
    const header = Buffer.alloc(512)
    header.write(name, 0)
    header.write('0000644\0', 100)
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write('0', 156)
    header.write('ustar\x0000', 257)
    blocks.push(header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512))
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}
