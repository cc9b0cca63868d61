import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { githubIssuer } from '../../src/seal/expect/expectations.ts'
import { preAuthEncoding } from '../../src/seal/signature.ts'
import { type Claims, der, type Json, type Stack } from '../seal/stack.ts'

// A registry on loopback with documents, archives, keys, signatures and attestations as real ones have them. Every part can be
// made wrong: archives entry by entry, documents by a function, answers by the path.

/** One entry of an archive. */
export interface Entry {
  readonly path: string
  readonly body?: string | Buffer
  readonly type?: string
  readonly mode?: number
  readonly link?: string
  /** What the header says, where that is not what is there. */
  readonly size?: number
}

const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`

/** One header of an archive, with its checksum. */
function header({ path, type = '0', mode = 0o644, link = '' }: Entry, size: number): Buffer {
  const bytes = Buffer.alloc(512)
  bytes.write(path.slice(0, 100), 0)
  bytes.write(octal(mode, 8), 100)
  bytes.write(octal(0, 8), 108)
  bytes.write(octal(0, 8), 116)
  bytes.write(octal(size, 12), 124)
  bytes.write(octal(499162500, 12), 136)
  bytes.write('        ', 148)
  bytes.write(type, 156)
  bytes.write(link.slice(0, 100), 157)
  bytes.write('ustar\x0000', 257)
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return bytes
}

const padded = (body: Buffer): Buffer => Buffer.concat([body, Buffer.alloc((512 - (body.length % 512)) % 512)])

/** A tar archive; long names get an extended header, as npm writes them. */
export function tarOf(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = []
  for (const entry of entries) {
    const body = Buffer.from(entry.body ?? '')
    if (Buffer.byteLength(entry.path) > 100) {
      const record = (key: string, value: string): string => {
        const rest = ` ${key}=${value}\n`
        let length = Buffer.byteLength(rest) + 1
        while (String(length).length + Buffer.byteLength(rest) !== length) length = String(length).length + Buffer.byteLength(rest)
        return `${length}${rest}`
      }
      const extension = Buffer.from(record('path', entry.path))
      parts.push(header({ path: 'PaxHeader', type: 'x' }, extension.length), padded(extension))
    }
    parts.push(header(entry, entry.size ?? body.length), padded(body))
  }
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

/** A package that the registry has. */
export interface Package {
  readonly name: string
  readonly version?: string
  readonly manifest?: Json
  readonly files?: Readonly<Record<string, string | Buffer>>
  readonly modes?: Readonly<Record<string, number>>
  /** Entries besides package.json and the files. */
  readonly entries?: readonly Entry[]
  /** The archive itself, for those that are none. */
  readonly archive?: Buffer
  /** Days since it was published. */
  readonly age?: number
  /** What the registry's document says instead. */
  readonly document?: (document: Json) => void
  readonly signedBy?: 'nobody' | 'stranger' | 'expired'
  /** What the signature is over, where not these bytes. */
  readonly signedText?: string
  readonly publisher?: string
  readonly attested?: {
    readonly claims?: Claims
    readonly sha512?: string
    readonly name?: string
    readonly version?: string
    readonly publishKey?: 'stranger'
    readonly alter?: (answer: Json) => void
  }
}

export interface Published {
  readonly name: string
  readonly version: string
  readonly tgz: Buffer
  readonly integrity: string
  readonly manifest: Json
}

export interface Registry {
  readonly url: string
  readonly asked: string[]
  /** Answers in place of the registry; gives false to leave it to it. */
  readonly faults: Map<string, (request: IncomingMessage, response: ServerResponse) => void>
  publish(one: Package): Promise<Published>
  /** A lockfile of these packages, each at its place. */
  lock(root: Json, places: Readonly<Record<string, Published>>, more?: Readonly<Record<string, Json>>): string
  close(): void
}

const day = 86_400_000
const pair = (): { privateKey: KeyObject; publicKey: KeyObject } => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const idOf = (key: KeyObject): string => `SHA256:${createHash('sha256').update(der(key)).digest('base64').replace(/=+$/, '')}`

export async function startRegistry(stack: Stack | undefined): Promise<Registry> {
  const keys = { good: pair(), expired: pair(), stranger: pair() }
  const documents = new Map<string, Json>()
  const archives = new Map<string, Buffer>()
  const attestations = new Map<string, Json>()
  const asked: string[] = []
  const faults: Registry['faults'] = new Map()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    asked.push(path)
    const fault = faults.get(path)
    if (fault) return fault(request, response)
    const json = (value: unknown): void => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(value))
    }
    const archive = archives.get(path)
    if (archive) {
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': archive.length })
      return void response.end(archive)
    }
    if (path === '/-/npm/v1/keys')
      return json({
        keys: (['good', 'expired'] as const).map((name) => ({
          expires: name === 'expired' ? new Date(Date.now() - 400 * day).toISOString() : null,
          keyid: idOf(keys[name].publicKey),
          keytype: 'ecdsa-sha2-nistp256',
          scheme: 'ecdsa-sha2-nistp256',
          key: der(keys[name].publicKey).toString('base64'),
        })),
      })
    const known = documents.get(path.slice(1)) ?? attestations.get(path)
    if (known) return json(known)
    response.writeHead(404)
    response.end('{}')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`

  async function publish(one: Package): Promise<Published> {
    const { name, version = '1.0.0', files = {}, entries = [], age = 100, signedBy, publisher = 'alice' } = one
    const manifest: Json = { name, version, repository: { type: 'git', url: 'git+https://github.com/acme/app.git' }, ...one.manifest }
    const tgz =
      one.archive ??
      gzipSync(
        tarOf([
          { path: 'package/package.json', body: JSON.stringify(manifest, null, 2) },
          ...Object.entries(files).map(([path, body]) => ({
            path: `package/${path}`,
            body,
            ...(one.modes?.[path] === undefined ? {} : { mode: one.modes[path] }),
          })),
          ...entries,
        ]),
      )
    const sha512 = createHash('sha512').update(tgz).digest()
    const integrity = `sha512-${sha512.toString('base64')}`
    const path = `/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`
    archives.set(path, tgz)
    const by = keys[signedBy === 'stranger' || signedBy === 'expired' ? signedBy : 'good']
    const signature = sign('sha256', Buffer.from(one.signedText ?? `${name}@${version}:${integrity}`), by.privateKey).toString('base64')
    const document: Json = documents.get(name) ?? { name, 'dist-tags': {}, versions: {}, time: {} }
    documents.set(name, document)
    document['dist-tags'].latest = version
    document['time'][version] = new Date(Date.now() - age * day).toISOString()
    document['versions'][version] = {
      ...manifest,
      _id: `${name}@${version}`,
      _npmUser: { name: publisher, email: `${publisher}@example.org` },
      dist: {
        shasum: createHash('sha1').update(tgz).digest('hex'),
        tarball: `${url.slice(0, -1)}${path}`,
        integrity,
        ...(signedBy === 'nobody' ? {} : { signatures: [{ keyid: idOf(by.publicKey), sig: signature }] }),
        ...(one.attested
          ? {
              attestations: {
                url: `${url}-/npm/v1/attestations/${name}@${version}`,
                provenance: { predicateType: 'https://slsa.dev/provenance/v1' },
              },
            }
          : {}),
      },
    }
    if (one.attested)
      attestations.set(`/-/npm/v1/attestations/${name}@${version}`, await attest(one.attested, { name, version, sha512: sha512.toString('hex') }))
    one.document?.(document)
    return { name, version, tgz, integrity, manifest }
  }

  async function attest(how: NonNullable<Package['attested']>, real: { name: string; version: string; sha512: string }): Promise<Json> {
    if (!stack) throw new Error('attestations need the loopback Sigstore')
    const { name, version, sha512 } = {
      ...real,
      ...(how.name ? { name: how.name } : {}),
      ...(how.version ? { version: how.version } : {}),
      ...(how.sha512 ? { sha512: how.sha512 } : {}),
    }
    const subject = [{ name: `pkg:npm/${name.replace('@', '%40')}@${version}`, digest: { sha512 } }]
    const claims: Claims = { iss: githubIssuer, ...how.claims }
    const repository = claims['repository'] ?? 'acme/app'
    const ref = claims['ref'] ?? 'refs/heads/main'
    const workflow = (claims['workflow_ref'] ?? 'acme/app/.github/workflows/release.yml@refs/heads/main')
      .replace(/@.*$/, '')
      .slice(repository.length + 1)
    const provenance = {
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
          externalParameters: { workflow: { ref, repository: `https://github.com/${repository}`, path: workflow } },
          internalParameters: { github: { event_name: 'push' } },
          resolvedDependencies: [
            { uri: `git+https://github.com/${repository}@${ref}`, digest: { gitCommit: '1111111111111111111111111111111111111111' } },
          ],
        },
        runDetails: {
          builder: { id: 'https://github.com/actions/runner/github-hosted' },
          metadata: { invocationId: 'https://github.com/acme/app/actions/runs/1/attempts/1' },
        },
      },
    }
    const publishType = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1'
    const published = Buffer.from(
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v0.1',
        subject,
        predicateType: publishType,
        predicate: { name, version, registry: url.slice(0, -1) },
      }),
    )
    const payloadType = 'application/vnd.in-toto+json'
    const key = how.publishKey === 'stranger' ? keys.stranger : keys.good
    const sig = sign('sha256', preAuthEncoding(payloadType, published), key.privateKey).toString('base64')
    const answer: Json = {
      attestations: [
        {
          predicateType: publishType,
          bundle: {
            mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
            verificationMaterial: { publicKey: { hint: idOf(key.publicKey) }, tlogEntries: [] },
            dsseEnvelope: { payload: published.toString('base64'), payloadType, signatures: [{ sig, keyid: idOf(key.publicKey) }] },
          },
        },
        { predicateType: 'https://slsa.dev/provenance/v1', bundle: await stack.bundle({ payload: Buffer.from(JSON.stringify(provenance)), claims }) },
      ],
    }
    how.alter?.(answer)
    return answer
  }

  const lock: Registry['lock'] = (root, places, more = {}) => {
    const packages: Record<string, Json> = { '': root }
    for (const [key, { name, version, integrity, manifest }] of Object.entries(places)) {
      const scripts: Json = manifest['scripts'] ?? {}
      const entry: Json = { version, resolved: `${url}${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`, integrity }
      for (const field of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies', 'engines', 'os', 'cpu', 'license'])
        if (manifest[field] !== undefined) entry[field] = manifest[field]
      if (manifest['bin'] !== undefined)
        entry['bin'] = typeof manifest['bin'] === 'string' ? { [name.slice(name.indexOf('/') + 1)]: manifest['bin'] } : manifest['bin']
      if (['preinstall', 'install', 'postinstall'].some((event) => scripts[event] !== undefined)) entry['hasInstallScript'] = true
      if (!key.endsWith(`node_modules/${name}`)) entry['name'] = name
      packages[key] = { ...entry, ...more[key] }
    }
    for (const [key, entry] of Object.entries(more)) packages[key] ??= entry
    return `${JSON.stringify({ name: root['name'], version: root['version'], lockfileVersion: 3, requires: true, packages }, null, 2)}\n`
  }
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { url, asked, faults, publish, lock, close }
}
