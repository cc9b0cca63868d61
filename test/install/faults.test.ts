// biome-ignore-all lint/suspicious/noAssignInExpressions: a row of the table is one expression
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { githubIssuer } from '../../src/seal/expect/expectations.ts'
import { type Json, startStack } from '../seal/stack.ts'
import { type Entry, type Package, type Published, startRegistry, tarOf } from './registry.ts'
import { run } from './run.ts'

// Every fault has a clean twin: the same project without it, which installs. One table, one registry, one Sigstore.

const stack = await startStack()
const registry = await startRegistry(stack)
const stranger = await startRegistry(undefined)
const work = mkdtempSync(join(tmpdir(), 'install-'))
after(() => {
  registry.close()
  stranger.close()
  stack.close()
  rmSync(work, { recursive: true, force: true })
})
const trustedRoot = join(work, 'root.json')
writeFileSync(trustedRoot, JSON.stringify(stack.root))

/** What a case makes of one project: a package `p`, and what is around it. */
interface Setup {
  readonly places: Readonly<Record<string, Published>>
  readonly more?: Readonly<Record<string, Json>>
  readonly root?: Json
  readonly edit?: (lock: string) => string
  readonly files?: Readonly<Record<string, string>>
  readonly config?: string
  readonly npmrc?: string
  readonly prepare?: (folder: string) => void
}

let count = 0
const fresh = (): string => `p${++count}`
const pathOf = ({ name, version }: Published): string => `/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`

/** One package `p` as it is published, or as it is with a fault. */
const one =
  (clean: Partial<Package>, wrong: Partial<Package>, more: Partial<Setup> = {}) =>
  async (bad: boolean): Promise<Setup> => {
    const name = fresh()
    const published = await registry.publish({ name, ...clean, ...(bad ? wrong : {}) })
    return { places: { [`node_modules/${name}`]: published }, ...more }
  }

/** The package is sound, and the lockfile is not. */
const locked =
  (edit: (lock: Json, key: string, published: Published) => void, more: Partial<Setup> = {}) =>
  async (bad: boolean): Promise<Setup> => {
    const published = await registry.publish({ name: fresh() })
    const key = `node_modules/${published.name}`
    const change = (text: string): string => {
      const lock: Json = JSON.parse(text)
      edit(lock, key, published)
      return JSON.stringify(lock, null, 2)
    }
    return { places: { [key]: published }, ...more, ...(bad ? { edit: change } : {}) }
  }

/** The package is sound, and what answers for its archive is not. */
const served =
  (answer: (published: Published) => Parameters<typeof registry.faults.set>[1], npmrc = '') =>
  async (bad: boolean): Promise<Setup> => {
    const published = await registry.publish({ name: fresh() })
    if (bad) registry.faults.set(pathOf(published), answer(published))
    return { places: { [`node_modules/${published.name}`]: published }, npmrc }
  }

/** A package with a version before it. */
const after1 =
  (before: Partial<Package>, clean: Partial<Package>, wrong: Partial<Package>, more: Partial<Setup> = {}) =>
  async (bad: boolean): Promise<Setup> => {
    const name = fresh()
    await registry.publish({ name, version: '1.0.0', age: 200, ...before })
    const published = await registry.publish({ name, version: '1.0.1', ...clean, ...(bad ? wrong : {}) })
    return { places: { [`node_modules/${name}`]: published }, ...more }
  }

/** An archive with one more entry. */
const archived = (...entries: readonly Entry[]) => one({}, { entries })
/** An archive of these bytes. */
const packed =
  (make: (name: string) => Buffer) =>
  async (bad: boolean): Promise<Setup> => {
    const name = fresh()
    const published = await registry.publish({ name, ...(bad ? { archive: make(name) } : {}) })
    return { places: { [`node_modules/${name}`]: published } }
  }
const manifestEntry = (name: string): Entry => ({ path: 'package/package.json', body: JSON.stringify({ name, version: '1.0.0' }) })

/** Keys of the registry are asked for once a run; a registry with other keys is another registry. */
const keysSaid =
  (answer: string | number) =>
  async (bad: boolean): Promise<Setup> => {
    const published = await registry.publish({ name: fresh() })
    const prepare = (): void => {
      registry.faults.set('/-/npm/v1/keys', (_, response) => {
        registry.faults.delete('/-/npm/v1/keys')
        response.writeHead(typeof answer === 'number' ? answer : 200)
        response.end(typeof answer === 'number' ? '' : answer)
      })
    }
    return { places: { [`node_modules/${published.name}`]: published }, ...(bad ? { prepare } : {}) }
  }

const documentSaid =
  (answer: string | number) =>
  async (bad: boolean): Promise<Setup> => {
    const published = await registry.publish({ name: fresh() })
    if (bad)
      registry.faults.set(`/${published.name}`, (_, response) => {
        response.writeHead(typeof answer === 'number' ? answer : 200)
        response.end(typeof answer === 'number' ? '' : answer)
      })
    return { places: { [`node_modules/${published.name}`]: published } }
  }

const attested = (more: NonNullable<Package['attested']> = {}): Partial<Package> => ({ attested: more })
const claims = (given: Record<string, string>): Partial<Package> => attested({ claims: { iss: githubIssuer, ...given } })
const otherRepository = {
  repository: 'evil/app',
  sub: 'https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main',
  job_workflow_ref: 'evil/app/.github/workflows/release.yml@refs/heads/main',
  workflow_ref: 'evil/app/.github/workflows/release.yml@refs/heads/main',
}
const otherWorkflow = {
  sub: 'https://github.com/acme/app/.github/workflows/test.yml@refs/heads/main',
  job_workflow_ref: 'acme/app/.github/workflows/test.yml@refs/heads/main',
  workflow_ref: 'acme/app/.github/workflows/test.yml@refs/heads/main',
}
const otherBranch = {
  ref: 'refs/heads/evil',
  sub: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/evil',
  job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/evil',
  workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/evil',
}
const sha1 = `sha1-${Buffer.alloc(20, 1).toString('base64')}`
const other512 = `sha512-${Buffer.alloc(64, 1).toString('base64')}`
const quick = 'fetch-retries=0\nfetch-timeout=150\n'
const half = (tgz: Buffer): Buffer => tgz.subarray(0, tgz.length - 20)

type Case = readonly [name: string, code: 1 | 3, said: RegExp, make: (bad: boolean) => Promise<Setup>]
const cases: readonly Case[] = [
  // Source
  [
    'an address on another host',
    1,
    /source failed: registry\.example/,
    locked((lock, key) => void (lock['packages'][key].resolved = `https://registry.example/${key.slice(13)}/-/${key.slice(13)}-1.0.0.tgz`)),
  ],
  [
    'an address without encryption',
    1,
    /source failed: .*not https/,
    locked((lock, key) => void (lock['packages'][key].resolved = `http://registry.example/${key.slice(13)}/-/${key.slice(13)}-1.0.0.tgz`)),
  ],
  [
    'an address of another package',
    1,
    /source failed: its address names other@1\.0\.0/,
    locked((lock, key) => void (lock['packages'][key].resolved = `${registry.url}other/-/other-1.0.0.tgz`)),
  ],
  [
    'an address of another version',
    1,
    /source failed: its address names/,
    locked((lock, key) => void (lock['packages'][key].resolved = lock['packages'][key].resolved.replace('1.0.0', '6.6.6'))),
  ],
  [
    'an address with credentials',
    1,
    /source failed: an address with credentials/,
    locked((lock, key) => void (lock['packages'][key].resolved = lock['packages'][key].resolved.replace('http://', 'http://user:word@'))),
  ],
  ['an address that is none', 3, /source not checked/, locked((lock, key) => void (lock['packages'][key].resolved = 'ht!tp://'))],
  [
    'a git source',
    3,
    /source not checked: it comes from git/,
    locked((lock, key) =>
      Object.assign(lock['packages'][key], { resolved: `git+ssh://git@github.com/a/b.git#${'1'.repeat(40)}`, integrity: undefined }),
    ),
  ],
  [
    'a redirect to another host',
    1,
    /source failed: .*sends on to 127/,
    served((published) => (_, response) => void response.writeHead(302, { location: new URL(pathOf(published), stranger.url).href }).end()),
  ],
  [
    'a redirect to a file',
    1,
    /source failed: .*not https/,
    served(() => (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end()),
  ],
  [
    'a redirect for ever',
    1,
    /bytes failed: .*sends on more than/,
    served((published) => (_, response) => void response.writeHead(302, { location: pathOf(published) }).end()),
  ],
  [
    'a place above the project',
    1,
    /source failed: .*no place of a package/,
    locked((lock, key) => {
      lock['packages']['node_modules/../evil'] = lock['packages'][key]
    }),
  ],
  [
    'a place at the root of the system',
    1,
    /source failed: .*no place of a package/,
    locked((lock, key) => {
      lock['packages']['/evil/node_modules/x'] = { ...lock['packages'][key] }
    }),
  ],
  [
    'two places that are one where case does not count',
    1,
    /source failed: .*one folder where case/,
    locked((lock, key) => {
      lock['packages'][key.toUpperCase().replace('NODE_MODULES', 'node_modules')] = { ...lock['packages'][key] }
    }),
  ],
  [
    'a package that nothing asks for',
    1,
    /source failed: nothing asks for it/,
    locked((lock, key) => {
      lock['packages']['node_modules/stray'] = { ...lock['packages'][key], name: key.slice(13) }
    }),
  ],
  [
    'a package that hides in no archive',
    1,
    /source failed: it says that it comes inside another package/,
    locked((lock, key) => Object.assign(lock['packages'][key], { inBundle: true, resolved: undefined, integrity: undefined })),
  ],
  [
    'a link out of the project',
    1,
    /leads out of the project/,
    locked((lock, key) => {
      lock['packages']['node_modules/out'] = { link: true, resolved: '../../etc' }
      lock['packages']['../../etc'] = { version: '1.0.0' }
      lock['packages'][key] = { ...lock['packages'][key] }
    }),
  ],
  // Bytes
  ['404', 3, /bytes not checked: .*answers 404/, served(() => (_, response) => void response.writeHead(404).end())],
  ['403', 3, /bytes not checked: .*answers 403/, served(() => (_, response) => void response.writeHead(403).end())],
  ['500', 3, /bytes not checked: .*answers 500/, served(() => (_, response) => void response.writeHead(500).end(), quick)],
  ['a server that stalls', 3, /bytes not checked: .*nothing came/, served(() => () => {}, quick)],
  [
    'a server that stalls halfway',
    3,
    /bytes not checked: .*broke off/,
    served(
      ({ tgz }) =>
        (_, response) => {
          response.writeHead(200, { 'content-length': tgz.length })
          response.write(tgz.subarray(0, 10))
        },
      quick,
    ),
  ],
  [
    'a stream that is cut off',
    3,
    /bytes not checked: .*broke off/,
    served(
      ({ tgz }) =>
        (_, response) => {
          response.writeHead(200, { 'content-length': tgz.length })
          response.write(tgz.subarray(0, 20), () => response.destroy())
        },
      quick,
    ),
  ],
  ['a connection that is refused', 3, /bytes not checked: .*gave no answer/, served(() => (request) => void request.socket.destroy(), quick)],
  [
    'too short',
    1,
    /hash failed: .*what came has/,
    served(
      ({ tgz }) =>
        (_, response) =>
          void response.writeHead(200).end(half(tgz)),
    ),
  ],
  [
    'more than there may be',
    1,
    /bytes failed: .*more than/,
    served(() => (_, response) => {
      response.writeHead(200, { 'content-length': 2 ** 40 })
      response.flushHeaders()
    }),
  ],
  ['nothing at all', 1, /hash failed/, served(() => (_, response) => void response.writeHead(200).end())],
  // Hash
  [
    'one byte changed in flight',
    1,
    /hash failed: the lockfile says sha512:/,
    served(({ tgz }) => (_, response) => {
      const bytes = Buffer.from(tgz)
      bytes[40] = (bytes[40] ?? 0) ^ 1
      response.writeHead(200).end(bytes)
    }),
  ],
  [
    'one byte more',
    1,
    /hash failed/,
    served(
      ({ tgz }) =>
        (_, response) =>
          void response.writeHead(200).end(Buffer.concat([tgz, Buffer.from([0])])),
    ),
  ],
  [
    'the archive of another package',
    1,
    /hash failed/,
    served(() => (_, response) => void response.writeHead(200).end(gzipSync(tarOf([manifestEntry('other')])))),
  ],
  ['no hash in the lockfile', 1, /hash failed: the lockfile has no/, locked((lock, key) => void delete lock['packages'][key].integrity)],
  ['a weak hash alone', 1, /hash failed: the lockfile has no/, locked((lock, key) => void (lock['packages'][key].integrity = sha1))],
  [
    'half a hash',
    1,
    /hash failed: the lockfile has no/,
    locked((lock, key) => void (lock['packages'][key].integrity = lock['packages'][key].integrity.slice(0, -8))),
  ],
  ['a second hash beside the right one', 1, /hash failed|malformed/, locked((lock, key) => void (lock['packages'][key].integrity += ` ${other512}`))],
  ['a lockfile with the hash of something else', 1, /hash failed/, locked((lock, key) => void (lock['packages'][key].integrity = other512))],
  [
    'another hash in the registry',
    1,
    /hash failed: the registry says/,
    one({}, { document: (document) => void (document['versions']['1.0.0'].dist.integrity = other512) }),
  ],
  [
    'a cache with other bytes',
    1,
    /hash failed: npm's cache holds other bytes/,
    async (bad) => {
      const published = await registry.publish({ name: fresh() })
      const hex = createHash('sha512').update(published.tgz).digest('hex')
      const prepare = (folder: string): void => {
        const path = join(folder, 'cache/_cacache/content-v2/sha512', hex.slice(0, 2), hex.slice(2, 4), hex.slice(4))
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, bad ? 'poison' : published.tgz)
      }
      return { places: { [`node_modules/${published.name}`]: published }, prepare }
    },
  ],
  // Signature
  ['no signature', 3, /signature not checked: the registry gives none/, one({}, { signedBy: 'nobody' })],
  ['right hash, wrong signature', 1, /signature failed: that of the key/, one({}, { signedText: 'something else' })],
  [
    'the signature of another version',
    1,
    /signature failed/,
    async (bad) => {
      const name = fresh()
      const integrity = (await registry.publish({ name })).integrity
      const published = await registry.publish({ name, ...(bad ? { signedText: `${name}@0.9.0:${integrity}` } : {}) })
      return { places: { [`node_modules/${name}`]: published } }
    },
  ],
  [
    'the signature of another package',
    1,
    /signature failed/,
    async (bad) => {
      const name = fresh()
      const { integrity } = await registry.publish({ name })
      const published = await registry.publish({ name, ...(bad ? { signedText: `other@1.0.0:${integrity}` } : {}) })
      return { places: { [`node_modules/${name}`]: published } }
    },
  ],
  ['an unknown key', 1, /signature failed: it is by the key .*none of the registry's/, one({}, { signedBy: 'stranger' })],
  ['a key that expired before', 1, /signature failed: .*expired/, one({ signedBy: 'expired', age: 500 }, { age: 100 })],
  [
    'an expired key, and nobody knows when it was published',
    1,
    /signature failed: .*expired/,
    one({ signedBy: 'expired', age: 500 }, { document: (document) => void delete document['time'] }),
  ],
  [
    'a signature that is no base64',
    1,
    /signature failed: it is no base64/,
    one({}, { document: (document) => void (document['versions']['1.0.0'].dist.signatures[0].sig += ' \n') }),
  ],
  [
    'one signature that holds and one that does not',
    1,
    /signature failed/,
    one({}, { document: (document) => void document['versions']['1.0.0'].dist.signatures.push({ keyid: 'SHA256:unknown', sig: 'AAAA' }) }),
  ],
  ['a registry without keys', 3, /signature not checked: the registry publishes no keys/, keysSaid(404)],
  ['keys that are no JSON', 3, /signature not checked: .*is no list of keys/, keysSaid('{"keys":')],
  [
    'two keys of one id',
    3,
    /signature not checked: .*twice/,
    keysSaid(
      JSON.stringify({
        keys: [1, 2].map(() => ({
          keyid: 'SHA256:a',
          expires: null,
          key: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY6Ya7W++7aUPzvMTrezH6Ycx3c+HOKYCcNGybJZSCJq/fd7Qa8uuAKtdIkUQtQiEKERhAmE5lMMJhP8OkDOa2g==',
        })),
      }),
    ),
  ],
  ['a document of another package', 1, /signature failed: the registry answers for other/, documentSaid('{"name":"other","versions":{}}')],
  [
    'a document without the version',
    1,
    /signature failed: the registry knows no version/,
    one({}, { document: (document) => void delete document['versions']['1.0.0'] }),
  ],
  ['a document that is no JSON', 3, /signature not checked: .*no JSON/, documentSaid('<html>')],
  ['no document', 3, /signature not checked: the registry has no document/, documentSaid(404)],
  // Provenance
  ['an attestation for another digest', 1, /provenance failed: artifact digest/, one(attested(), attested({ sha512: '0'.repeat(128) }))],
  ['an attestation of another package', 1, /provenance failed: package/, one(attested(), attested({ name: 'other' }))],
  ['an attestation of another version', 1, /provenance failed: package version/, one(attested(), attested({ version: '0.9.0' }))],
  [
    'provenance that got lost',
    1,
    /provenance refused: it has none, and 1\.0\.0 had/,
    after1(attested(), attested(), { attested: undefined as never }),
  ],
  ['provenance from another repository', 1, /provenance refused: .*evil\/app/, after1(attested(), attested(), { ...claims(otherRepository) })],
  ['provenance from another workflow', 1, /provenance refused: .*test\.yml/, after1(attested(), attested(), claims(otherWorkflow))],
  ['provenance from another branch', 1, /provenance refused: .*refs\/heads\/evil/, after1(attested(), attested(), claims(otherBranch))],
  [
    'provenance that the policy expects elsewhere',
    1,
    /provenance failed: .*the policy says/,
    async (bad) => ({
      ...(await one(attested(), {})(bad)),
      config: `install:\n  origins:\n    p${count}: { repository: acme/${bad ? 'other' : 'app'}, workflow: release.yml }\n`,
    }),
  ],
  [
    'no provenance where the policy asks for it',
    1,
    /provenance refused: .*the policy asks/,
    async (bad) => ({ ...(await one(attested(), { attested: undefined as never })(bad)), config: 'install:\n  require-provenance: true\n' }),
  ],
  ['provenance of a job for another issuer', 1, /provenance failed: certificate issuer/, one(attested(), claims({ iss: 'https://issuer.example' }))],
  ['provenance of a machine of their own', 1, /provenance failed: runner/, one(attested(), claims({ runner_environment: 'self-hosted' }))],
  ['a publish attestation by another key', 1, /provenance failed: key/, one(attested(), attested({ publishKey: 'stranger' }))],
  [
    'half of the attestations',
    1,
    /provenance failed: attestations/,
    one(attested(), attested({ alter: (answer) => void answer['attestations'].pop() })),
  ],
  [
    'attestations with a changed payload',
    1,
    /provenance failed/,
    one(
      attested(),
      attested({
        alter: (answer) => {
          const envelope = answer['attestations'][1].bundle.dsseEnvelope
          envelope.payload = Buffer.from(Buffer.from(envelope.payload, 'base64').toString().replaceAll('acme/app', 'evil/app')).toString('base64')
        },
      }),
    ),
  ],
  [
    'attestations that are not there',
    1,
    /provenance failed: the registry names attestations/,
    one(attested(), { document: (document) => void (document['versions']['1.0.0'].dist.attestations.url += 'x') }),
  ],
  [
    'provenance in the place of what it was before, which does not hold',
    3,
    /provenance not checked: that of 1\.0\.0/,
    async (bad) => after1({ ...attested(), ...(bad ? { signedText: 'x' } : {}) }, attested(), {})(bad),
  ],
  // Policy
  ['too young', 1, /age refused: .*the policy asks for 7/, one({ age: 30 }, { age: 2 }, { config: 'install:\n  minimum-age: 7\n' })],
  [
    'published nobody knows when',
    3,
    /age not checked/,
    one({}, { document: (document) => void delete document['time'] }, { config: 'install:\n  minimum-age: 7\n' }),
  ],
  ['another publisher', 1, /publisher refused: mallory published it/, after1({}, {}, { publisher: 'mallory' })],
  [
    'a person where a trusted job was',
    1,
    /publisher refused: alice published it, a trusted job/,
    async (bad) =>
      after1(bad ? { document: (document) => void (document['versions']['1.0.0']._npmUser.trustedPublisher = { id: 'github' }) } : {}, {}, {})(bad),
  ],
  ['another repository', 1, /repository refused/, after1({}, {}, { manifest: { repository: 'github:evil/app' } })],
  [
    'a repository that was not built from',
    1,
    /repository refused: .*was built from/,
    one(attested(), { ...attested(), manifest: { repository: 'github:evil/app' } }),
  ],
  // Archive
  ['a path above', 1, /archive failed/, archived({ path: 'package/../../evil', body: 'x' })],
  ['an absolute path', 1, /archive failed/, archived({ path: '/evil/x', body: 'x' })],
  ['a path of another system', 1, /archive failed/, archived({ path: 'package\\..\\evil', body: 'x' })],
  ['a path with a drive', 1, /archive failed/, archived({ path: 'C:/evil', body: 'x' })],
  ['a symbolic link out', 1, /archive failed: .*leads out/, archived({ path: 'package/link', type: '2', link: '../../../etc/passwd' })],
  ['an absolute symbolic link', 1, /archive failed: .*leads out/, archived({ path: 'package/link', type: '2', link: '/etc/passwd' })],
  ['a hard link out', 1, /archive failed/, archived({ path: 'package/link', type: '1', link: '../../etc/passwd' })],
  [
    'a link that a file is written through',
    1,
    /archive failed: .*twice/,
    archived({ path: 'package/link', type: '2', link: 'here' }, { path: 'package/link', body: 'x' }),
  ],
  ['a device', 1, /archive failed: .*a device/, archived({ path: 'package/null', type: '3' })],
  ['a pipe', 1, /archive failed: .*a pipe/, archived({ path: 'package/pipe', type: '6' })],
  [
    'two files that are one where case does not count',
    1,
    /archive failed: .*case/,
    archived({ path: 'package/Readme', body: 'x' }, { path: 'package/README', body: 'y' }),
  ],
  ['one file twice', 1, /archive failed: .*twice/, archived({ path: 'package/a', body: 'x' }, { path: 'package/a', body: 'y' })],
  ['a file in the place of a folder', 1, /archive failed: .*twice/, archived({ path: 'package/a/b', body: 'x' }, { path: 'package/a', body: 'y' })],
  ['a second package.json', 1, /archive failed: .*twice/, archived({ path: 'other/package.json', body: '{}' })],
  [
    'more files than there may be',
    1,
    /archive failed: .*entries/,
    packed((name) => gzipSync(Buffer.concat([tarOf([manifestEntry(name)]).subarray(0, 1024), ...many()]), { level: 1 })),
  ],
  ['a huge name', 1, /archive failed: .*longer than/, archived({ path: `package/${'n'.repeat(300)}`, body: 'x' })],
  ['a name with control characters', 1, /archive failed/, archived({ path: 'package/a\u001b[2J', body: 'x' })],
  ['deeper than there may be', 1, /archive failed: .*deeper/, archived({ path: `package/${'d/'.repeat(80)}x`, body: 'x' })],
  [
    'a file that runs as its owner',
    1,
    /archive failed: .*as its owner/,
    one({ files: { run: 'x' }, modes: { run: 0o755 } }, { modes: { run: 0o4755 } }),
  ],
  [
    'a gzip bomb',
    1,
    /archive failed: it unpacks to more/,
    packed((name) => gzipSync(tarOf([manifestEntry(name), { path: 'package/zeros', body: Buffer.alloc(48 * 1024 * 1024) }]), { level: 9 })),
  ],
  ['no gzip', 1, /archive failed: it is no gzip/, packed((name) => tarOf([manifestEntry(name)]))],
  ['half a gzip', 1, /archive failed: its gzip/, packed((name) => half(gzipSync(tarOf([manifestEntry(name)]))))],
  [
    'half a tar',
    1,
    /archive failed: it ends in the middle/,
    packed((name) => gzipSync(tarOf([manifestEntry(name), { path: 'package/x', body: 'y'.repeat(2000) }]).subarray(0, 2048))),
  ],
  ['a wrong checksum', 1, /archive failed: .*checksum/, packed((name) => gzipSync(flipped(tarOf([manifestEntry(name)]))))],
  ['a size that is a lie', 1, /archive failed/, archived({ path: 'package/x', body: 'y', size: 100_000 })],
  [
    'something behind the end',
    1,
    /archive failed: something follows/,
    packed((name) => gzipSync(Buffer.concat([tarOf([manifestEntry(name)]), tarOf([{ path: 'package/late', body: 'x' }])]))),
  ],
  ['an empty archive', 1, /archive failed: it is empty/, packed(() => gzipSync(Buffer.alloc(1024)))],
  [
    'a header for all that follows',
    1,
    /archive failed: a global header/,
    archived({ path: 'pax', type: 'g', body: '16 path=package/x\n'.replace('16', '18') }),
  ],
  // Manifest
  ['another name inside', 1, /manifest failed: it calls itself other/, packed(() => gzipSync(tarOf([manifestEntry('other')])))],
  [
    'another version inside',
    1,
    /manifest failed: it says it is version 9/,
    packed((name) => gzipSync(tarOf([{ path: 'package/package.json', body: JSON.stringify({ name, version: '9.0.0' }) }]))),
  ],
  [
    'other dependencies inside',
    1,
    /manifest refused: it asks for hidden/,
    packed((name) =>
      gzipSync(tarOf([{ path: 'package/package.json', body: JSON.stringify({ name, version: '1.0.0', dependencies: { hidden: '1.0.0' } }) }])),
    ),
  ],
  [
    'other commands inside',
    1,
    /manifest failed: its commands are/,
    packed((name) => gzipSync(tarOf([{ path: 'package/package.json', body: JSON.stringify({ name, version: '1.0.0', bin: { npm: 'x.js' } }) }]))),
  ],
  [
    'other dependencies in the registry',
    1,
    /manifest refused: it asks for extra/,
    one({}, { document: (document) => void (document['versions']['1.0.0'].dependencies = { extra: '1.0.0' }) }),
  ],
  ['no manifest', 1, /manifest failed: it has no package\.json/, packed(() => gzipSync(tarOf([{ path: 'package/x', body: 'x' }])))],
  ['a manifest that is no JSON', 1, /manifest failed: .*no JSON/, packed(() => gzipSync(tarOf([{ path: 'package/package.json', body: '{' }])))],
  // Scripts
  [
    'a script that is new in a patch release',
    1,
    /scripts refused: it would run postinstall, 1\.0\.0 ran nothing/,
    after1({}, {}, { manifest: { scripts: { postinstall: 'node steal.js' } } }),
  ],
  [
    'a script that the lockfile does not know',
    1,
    /scripts refused: .*the lockfile says that it runs nothing/,
    async (bad) => {
      const setup = await one({}, { manifest: { scripts: { preinstall: 'x' } } })(bad)
      return { ...setup, edit: (text) => text.replace('"hasInstallScript": true', '"hasInstallScript": false') }
    },
  ],
  ['a binding.gyp without a script', 1, /scripts refused: it would run binding\.gyp/, one({}, { files: { 'binding.gyp': '{}' } })],
  [
    'an approved script that fails',
    1,
    /its script postinstall failed/,
    async (bad) => ({
      ...(await one({ manifest: { scripts: { postinstall: 'true' } } }, { manifest: { scripts: { postinstall: 'false' } } })(bad)),
      config: `install:\n  scripts: [p${count}@1.0.0]\n`,
    }),
  ],
]

/** Sixty thousand empty files, headers alone, without counting every byte of each anew. */
function many(): Buffer[] {
  const blocks: Buffer[] = []
  for (let index = 0; index < 60_001; index++) {
    const block = Buffer.alloc(512)
    const name = `package/f${index}`
    block.write(name)
    block.write('0000644\0', 100)
    block.write('00000000000\0', 124)
    block.fill(0x20, 148, 156)
    block.write('0', 156)
    let sum = 0
    for (let at = 0; at < 157; at++) sum += block[at] ?? 0
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    blocks.push(block)
  }
  return blocks
}

function flipped(bytes: Buffer): Buffer {
  bytes[0] = (bytes[0] ?? 0) ^ 1
  return bytes
}

/** A project with an old tree, as a case wants it. */
function project({ places, more, root, edit = (text) => text, files = {}, config, npmrc = '', prepare }: Setup): string {
  const folder = mkdtempSync(join(work, 'project-'))
  const own = root ?? {
    name: 'demo',
    version: '1.0.0',
    dependencies: Object.fromEntries(Object.values(places).map(({ name, version }) => [name, version])),
  }
  const all: Record<string, string> = {
    'package.json': JSON.stringify(own),
    'package-lock.json': edit(registry.lock(own, places, more)),
    '.npmrc': `registry=${registry.url}\ncache=${folder}/cache\n${npmrc}`,
    'node_modules/old/package.json': '{"name":"old"}',
    ...(config === undefined ? {} : { 'sealgate.yml': config }),
    ...files,
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  prepare?.(folder)
  return folder
}

const install = (folder: string, ...args: string[]) => run(folder, ['install', '--trusted-root', trustedRoot, ...args])

for (const [name, code, said, make] of cases) {
  test(`refused: ${name}`, async () => {
    const folder = project(await make(true))
    const ran = await install(folder)
    assert.match(ran.out + ran.err, said)
    assert.equal(ran.code, code, ran.out + ran.err)
    assert.equal(readFileSync(join(folder, 'node_modules/old/package.json'), 'utf8'), '{"name":"old"}', 'the old tree is as it was')
    assert.deepEqual(readdirSync(join(folder, 'node_modules')), ['old'])
    assert.equal(existsSync(join(folder, '.sealgate-install')), false, 'nothing is left behind')
  })
  test(`installed: without ${name}`, async () => {
    const folder = project(await make(false))
    const ran = await install(folder)
    assert.equal(ran.code, 0, ran.out + ran.err)
    assert.equal(existsSync(join(folder, 'node_modules/old')), false)
    assert.ok(existsSync(join(folder, 'node_modules/.package-lock.json')))
  })
}
