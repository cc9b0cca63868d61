import { createHash } from 'node:crypto'

const hash = (text: string, encoding: 'base64' | 'hex'): string => createHash('sha512').update(text).digest(encoding)
const nameOf = (index: number): string => (index % 4 === 0 ? `@scope-${index % 97}/package-${index}` : `package-${index}`)
const versionOf = (index: number): string => `${index % 9}.${index % 31}.${index % 7}`

/** A pnpm lockfile of version 9 with as many packages as asked. The same number gives the same bytes. */
export function pnpmLockfile(entries: number): string {
  const all = Array.from({ length: entries }, (_, index) => index)
  const need = (index: number): string => {
    const to = (index * 7) % entries
    return index % 2 === 0 ? ` {}\n` : `\n    dependencies:\n      '${nameOf(to)}': ${versionOf(to)}\n`
  }
  return [
    "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n",
    ...all.map((index) => `      '${nameOf(index)}':\n        specifier: ^${versionOf(index)}\n        version: ${versionOf(index)}\n`),
    '\npackages:\n',
    ...all.map(
      (index) =>
        `\n  '${nameOf(index)}@${versionOf(index)}':\n    resolution: {integrity: sha512-${hash(nameOf(index), 'base64')}}\n    engines: {node: '>=18'}\n`,
    ),
    '\nsnapshots:\n',
    ...all.map((index) => `\n  '${nameOf(index)}@${versionOf(index)}':${need(index)}`),
  ].join('')
}

/** A lockfile of yarn 4 with as many packages as asked. */
export function berryLockfile(entries: number): string {
  const one = (index: number): string => {
    const to = (index * 7) % entries
    const [name, version] = [nameOf(index), versionOf(index)]
    return [
      `"${name}@npm:${version}":\n  version: ${version}\n  resolution: "${name}@npm:${version}"\n`,
      index % 2 === 0 ? `  dependencies:\n    "${nameOf(to)}": "npm:${versionOf(to)}"\n` : '',
      `  checksum: 10c0/${hash(name, 'hex')}\n  languageName: node\n  linkType: hard\n\n`,
    ].join('')
  }
  return `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n${Array.from({ length: entries }, (_, index) => one(index)).join('')}`
}
