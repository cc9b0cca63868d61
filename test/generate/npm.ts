import { createHash } from 'node:crypto'

/** Size of a generated lockfile, and where its packages come from. */
export interface LockfileShape {
  readonly entries: number
  /** Registry with a slash at its end. */
  readonly registry: string
}

/**
 * An npm lockfile of version 3 with as many sound entries as asked, shaped like a real one: scopes, nested copies,
 * dependencies, engines and licences. The same shape gives the same bytes.
 */
export function npmLockfile({ entries, registry }: LockfileShape): string {
  const packages: Record<string, unknown> = { '': { name: 'generated', version: '1.0.0', dependencies: { 'package-0': '^1.0.0' } } }
  for (let index = 0; index < entries; index++) {
    const bare = `package-${index}`
    const name = index % 4 === 0 ? `@scope-${index % 97}/${bare}` : bare
    const version = `${index % 9}.${index % 31}.${index % 7}`
    const key = index % 5 === 4 ? `node_modules/package-${index - 1}/node_modules/${name}` : `node_modules/${name}`
    packages[key] = {
      version,
      resolved: `${registry}${name}/-/${bare}-${version}.tgz`,
      integrity: `sha512-${createHash('sha512').update(name).digest('base64')}`,
      ...(index % 3 === 0 ? { dev: true } : {}),
      license: 'MIT',
      ...(index % 2 === 0
        ? { dependencies: { [`package-${(index * 7) % entries}`]: '^1.0.0', [`package-${(index * 13) % entries}`]: '~2.1.0' } }
        : {}),
      engines: { node: '>=18' },
    }
  }
  return `${JSON.stringify({ name: 'generated', version: '1.0.0', lockfileVersion: 3, requires: true, packages }, null, 2)}\n`
}
