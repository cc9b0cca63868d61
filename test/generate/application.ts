import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { tar } from '../plugin/project.ts'

/** Modules of the application's own, and packages with their modules: 2,000 in all. */
const own = 1600
const packages = 40
const inPackage = 10
export const modules: number = own + packages * inPackage

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Functions enough for a module of one to two KiB. */
const body = (name: string): string =>
  Array.from(
    { length: 8 },
    (_, at) =>
      `export function ${name}_${at}(input, options = {}) {\n  const list = Array.isArray(input) ? input : [input]\n  return list.map((item, index) => (options.text ? String(item) + '${name} ${at}' : index * ${at} + Number(item)))\n}\n`,
  ).join('')

/** Writes an application: modules in a tree with every tenth loaded lazily, packages with their archives in a cache, and the lockfile. */
export function application(root: string): void {
  write(join(root, 'index.html'), '<!doctype html><body><script type="module" src="/src/0.js"></script></body>')
  for (let at = 0; at < own; at++) {
    const children = [at * 4 + 1, at * 4 + 2, at * 4 + 3, at * 4 + 4].filter((child) => child < own)
    const lazy = (child: number): boolean => child % 10 === 0
    const folder = (child: number): string => (child === 0 ? '' : `${child % 40}/`)
    const to = (child: number): string => `${at === 0 ? './' : '../'}${folder(child)}${child}.js`
    const dependency = at % 4 === 0 ? `p${(at / 4) % packages}` : undefined
    write(
      join(root, `src/${folder(at)}${at}.js`),
      [
        ...(dependency ? [`import { ${dependency} } from '${dependency}'\n`] : []),
        ...children.filter((child) => !lazy(child)).map((child) => `import { run as run${child} } from '${to(child)}'\n`),
        body(`m${at}`),
        `export async function run() {\n  const all = [${Array.from({ length: 8 }, (_, fn) => `m${at}_${fn}`).join(', ')}]\n`,
        ...(dependency ? [`  all.push(${dependency})\n`] : []),
        ...children.map((child) => (lazy(child) ? `  all.push((await import('${to(child)}')).run)\n` : `  all.push(run${child})\n`)),
        '  console.log(all)\n}\n',
        ...(at === 0 ? ['run()\n'] : []),
      ].join(''),
    )
  }
  const locked: Record<string, unknown> = { '': { name: 'app' } }
  for (let at = 0; at < packages; at++) {
    const name = `p${at}`
    const files = new Map([['package.json', `{ "name": "${name}", "version": "1.0.0", "main": "index.js", "type": "module", "sideEffects": false }`]])
    for (let part = 1; part < inPackage; part++) files.set(`part${part}.js`, body(`${name}_${part}`))
    // A package has more files than are used of it.
    for (let part = 0; part < inPackage; part++) files.set(`other/${part}.js`, body(`${name}_${part}`))
    const parts = Array.from({ length: inPackage - 1 }, (_, part) => part + 1)
    files.set(
      'index.js',
      `${parts.map((part) => `import { ${name}_${part}_1 } from './part${part}.js'\n`).join('')}export const ${name} = [${parts.map((part) => `${name}_${part}_1`).join(', ')}]\n`,
    )
    for (const [path, text] of files) write(join(root, 'node_modules', name, path), text)
    const archive = gzipSync(tar([...files].map(([path, text]) => [`package/${path}`, text])))
    const digest = hash('sha512', archive, 'buffer')
    const hex = digest.toString('hex')
    write(join(root, `cache/_cacache/content-v2/sha512/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex.slice(4)}`), archive)
    locked[`node_modules/${name}`] = { version: '1.0.0', integrity: `sha512-${digest.toString('base64')}` }
  }
  write(join(root, 'package.json'), '{ "name": "app", "type": "module" }')
  write(join(root, 'package-lock.json'), JSON.stringify({ name: 'app', lockfileVersion: 3, packages: locked }, null, 2))
}
