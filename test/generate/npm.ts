import { createHash } from 'node:crypto'

/** Size of a generated lockfile, and where its packages come from. */
export interface LockfileShape {
  readonly entries: number
  /** Registry with a slash at its end. */
  readonly registry: string
}

/**
 * An npm lockfile of version 3 with as many sound entries as asked, shaped like a real one: scopes, nested copies,
 * dependencies that are all locked and reached from the project, engines and licences. The same shape gives the same bytes.
 */
export function npmLockfile({ entries, registry }: LockfileShape): string {
  const bare = (index: number): string => `package-${index}`
  const nameOf = (index: number): string => (index % 4 === 0 ? `@scope-${index % 97}/${bare(index)}` : bare(index))
  const versionOf = (index: number): string => `${index % 9}.${index % 31}.${index % 7}`
  const nested = (index: number): boolean => index % 5 === 4
  // A nested copy is asked for by the package it lies in, every other entry by one before it and by a few more.
  const needs = Array.from({ length: entries }, (): number[] => [])
  for (let index = 1; index < entries; index++) {
    needs[nested(index) ? index - 1 : Math.floor(index / 3)]?.push(index)
    const further = (index * 7) % entries
    if (!nested(further) && further !== index) needs[index]?.push(further)
  }
  const dependencies = (of: readonly number[]): Record<string, string> =>
    Object.fromEntries(of.map((index) => [nameOf(index), `${['^', '~', '>=', ''][index % 4]}${versionOf(index)}`]))
  const packages: Record<string, unknown> = { '': { name: 'generated', version: '1.0.0', dependencies: dependencies([0]) } }
  for (let index = 0; index < entries; index++) {
    const name = nameOf(index)
    const version = versionOf(index)
    const key = nested(index) ? `node_modules/${nameOf(index - 1)}/node_modules/${name}` : `node_modules/${name}`
    const asked = needs[index] ?? []
    packages[key] = {
      version,
      resolved: `${registry}${name}/-/${bare(index)}-${version}.tgz`,
      integrity: `sha512-${createHash('sha512').update(name).digest('base64')}`,
      ...(index % 3 === 0 ? { dev: true } : {}),
      license: 'MIT',
      ...(asked.length > 0 ? { dependencies: dependencies(asked) } : {}),
      engines: { node: '>=18' },
    }
  }
  return `${JSON.stringify({ name: 'generated', version: '1.0.0', lockfileVersion: 3, requires: true, packages }, null, 2)}\n`
}
