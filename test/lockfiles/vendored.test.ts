import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { check } from '../../src/check/check.ts'
import { projectOf, write } from './project.ts'
import { samples } from './samples.ts'

/** A zip archive of empty files: their names are all that is read. */
function zip(...names: readonly string[]): Buffer {
  const entries = names.map((name) => {
    const entry = Buffer.alloc(46 + name.length)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(name.length, 28)
    entry.write(name, 46)
    return entry
  })
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  return Buffer.concat([...entries, end])
}

const digest = (bytes: Buffer, algorithm: string, encoding: 'hex' | 'base64'): string => createHash(algorithm).update(bytes).digest(encoding)

/** A sample, where its manager keeps the archive of gamma, and how the lockfile writes its hash. */
const stores: readonly (readonly [sample: string, archive: string, hash: RegExp, written: (bytes: Buffer) => string])[] = [
  [
    'yarn v1',
    'npm-packages-offline-cache/gamma-3.0.1.tgz',
    /(?<=gamma-3\.0\.1\.tgz[^\n]*\n {2}integrity )\S+/,
    (bytes) => `sha512-${digest(bytes, 'sha512', 'base64')}`,
  ],
  [
    'yarn berry',
    '.yarn/cache/gamma-npm-3.0.1-0123456789-abcdef0123.zip',
    /(?<=gamma@npm:3\.0\.1"\n {2}checksum: 10c0\/)\w+/,
    (bytes) => digest(bytes, 'sha512', 'hex'),
  ],
  ['gemfile', 'vendor/cache/gamma-3.0.1.gem', /(?<=gamma \(3\.0\.1\) sha256=)\w+/, (bytes) => digest(bytes, 'sha256', 'hex')],
  ['cargo', 'crates/gamma-3.0.1.crate', /(?<=name = "gamma"\nversion = "3\.0\.1"\n[^[]*checksum = ")\w+/, (bytes) => digest(bytes, 'sha256', 'hex')],
]

for (const [name, archive, hash, written] of stores)
  test(`${name}: an archive that was changed is told, and the locked one is not`, async () => {
    const sample = samples.find((one) => one.name === name)
    assert.ok(sample)
    const bytes = zip('index.js')
    const text = (sample.files[sample.path] ?? '').replace(hash, written(bytes))
    assert.notEqual(text, sample.files[sample.path])
    const found = async (content: Buffer): Promise<readonly string[]> => {
      const root = projectOf({ [sample.path]: text })
      write(root, { [archive]: content })
      const { findings } = await check({ root, targets: ['.'], only: ['lockfile'] })
      return findings.filter(({ rule }) => rule === 'vendored-bytes-differ').map(({ message }) => message)
    }
    assert.deepEqual(await found(bytes), [])
    assert.deepEqual(await found(zip('evil.js')), [`${archive} does not have the hash that is locked for gamma@3.0.1`])
  })

test('a start-up file in a wheel and a binding.gyp in a cached package are told', async () => {
  const wheel = zip('alpha/__init__.py', 'alpha_init.pth')
  const root = projectOf({ 'requirements.txt': `alpha==1.2.0 --hash=sha256:${digest(wheel, 'sha256', 'hex')}\n` })
  write(root, { 'wheels/alpha-1.2.0-py3-none-any.whl': wheel })
  const told = async (folder: string): Promise<readonly string[]> =>
    (await check({ root: folder, targets: ['.'], only: ['lockfile'] })).findings
      .filter(({ rule }) => rule === 'install-script')
      .map(({ message }) => message)
  assert.match((await told(root)).join('\n'), /alpha_init\.pth whenever Python starts/)
  const sample = samples.find((one) => one.name === 'yarn berry')
  const cached = projectOf({ [sample?.path ?? '']: sample?.files[sample.path] ?? '' })
  write(cached, { '.yarn/cache/gamma-npm-3.0.1-0123456789-abcdef0123.zip': zip('node_modules/gamma/binding.gyp') })
  assert.match((await told(cached)).join('\n'), /gamma@3\.0\.1 runs binding\.gyp when it is installed/)
})
