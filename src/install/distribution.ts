import { createHash } from 'node:crypto'
import { pythonName } from '../lockfiles/python-url.ts'
import { Stop } from './evidence.ts'
import { readTar } from './tar.ts'
import { readZip } from './zip.ts'

/** Largest PKG-INFO, in bytes. */
const metadataBytesMax = 8 * 1024 * 1024

/** What was found in a wheel or a source archive. */
export interface Distribution {
  readonly files: number
  readonly metadata: string
  /** What of it runs without being called: the build of a source archive, a `.pth` file, which every start of Python reads. */
  readonly runs: readonly string[]
  /** Files of which its own record says something else, or nothing. */
  readonly unrecorded: readonly string[]
}

/** Reads a wheel or a source archive through, by its file's name. @throws Stop `archive`, `manifest` */
export const readArchive = async (file: string, bytes: Buffer): Promise<Distribution> =>
  file.endsWith('.whl') ? wheel(bytes) : /\.(?:tar\.gz|tgz)$/.test(file) ? tarball(bytes) : file.endsWith('.zip') ? zipped(bytes) : unknown(file)

const unknown = (file: string): never => {
  throw new Stop('archive', `${file} is packed in a way that is not read`, 'not checked')
}

/** Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/ */
function wheel(bytes: Buffer): Distribution {
  const digests = new Map<string, string>()
  const folders = new Set<string>()
  const runs: string[] = []
  let [metadata, record]: (Buffer | undefined)[] = []
  for (const { path, content } of readZip(bytes)) {
    digests.set(path, createHash('sha256').update(content).digest('base64url'))
    const [top = '', inner = ''] = path.split('/')
    if (/\.dist-info$/i.test(top)) folders.add(top)
    // What lies in NAME.data is laid where everything of the interpreter is, packages of others among it.
    if (/^(?:[^/]+\.data\/(?:purelib|platlib)\/)?[^/]+\.pth$/i.test(path) || /^[^/]+\.data\/data\/.*\.pth$/i.test(path)) runs.push(path)
    if (/\.dist-info$/i.test(path.split('/')[2] ?? '') && /\.data$/i.test(top)) folders.add(path.split('/')[2] ?? '')
    if (folders.has(top) && path === `${top}/METADATA`) metadata = content
    if (folders.has(top) && inner === 'RECORD' && path === `${top}/RECORD`) record = content
  }
  const [folder, second] = folders
  if (folder === undefined) throw new Stop('manifest', 'it has no .dist-info folder')
  if (second !== undefined) throw new Stop('archive', `it brings two packages, ${folder} and ${second}`)
  if (metadata === undefined) throw new Stop('manifest', 'it has no METADATA')
  if (record === undefined) throw new Stop('manifest', 'it has no RECORD')
  const recorded = new Map<string, string>()
  for (const line of record.toString('utf8').split(/\r?\n/)) {
    const [, quoted, bare, hash] = /^(?:"((?:[^"]|"")*)"|([^,"]*)),(?:sha256=([\w-]*))?/.exec(line) ?? []
    const path = quoted?.replaceAll('""', '"') ?? bare
    if (path !== undefined && hash !== undefined) recorded.set(path, hash.replace(/=+$/, ''))
  }
  const unrecorded = [...digests].filter(([path, digest]) => !/^[^/]+\/RECORD(?:\.jws|\.p7s)?$/.test(path) && recorded.get(path) !== digest)
  return { files: digests.size, metadata: headOf(metadata), runs, unrecorded: unrecorded.map(([path]) => path) }
}

/** Source: https://packaging.python.org/en/latest/specifications/source-distribution-format/ */
async function tarball(bytes: Buffer): Promise<Distribution> {
  let files = 0
  const pieces: Buffer[] = []
  await readTar(bytes, {
    entry({ path, kind, size }) {
      if (kind === 'file') files++
      if (path !== 'PKG-INFO' || kind !== 'file') return undefined
      if (size > metadataBytesMax) throw new Stop('manifest', `its PKG-INFO has ${size} bytes`)
      return { write: (piece) => void pieces.push(Buffer.from(piece)), end: () => undefined }
    },
  })
  return source(files, pieces.length === 0 ? undefined : Buffer.concat(pieces))
}

function zipped(bytes: Buffer): Distribution {
  let files = 0
  let info: Buffer | undefined
  for (const { path, content } of readZip(bytes)) {
    files++
    if (/^[^/]+\/PKG-INFO$/.test(path)) info = content
  }
  return source(files, info)
}

function source(files: number, info: Buffer | undefined): Distribution {
  if (info === undefined) throw new Stop('manifest', 'it has no PKG-INFO')
  return { files, metadata: headOf(info), runs: ['its build'], unrecorded: [] }
}

/** The header of a METADATA or PKG-INFO, without the description that follows. */
const headOf = (bytes: Buffer): string => bytes.toString('utf8').split(/\r?\n\r?\n/, 1)[0] ?? ''

/** Holds what a distribution calls itself against what is locked. @throws Stop `manifest` */
export function expectDistribution(
  { metadata, unrecorded }: Distribution,
  { name, version }: { readonly name: string; readonly version: string },
): string {
  const field = (key: string): string => {
    const found = [...metadata.matchAll(new RegExp(`^${key}:[ \\t]*(.*)$`, 'gim'))].map(([, value = '']) => value.trim())
    if (found.length !== 1) throw new Stop('manifest', `it says ${found.length} times what its ${key.toLowerCase()} is`)
    return found[0] ?? ''
  }
  const [called, own] = [field('Name'), field('Version')]
  if (pythonName(called) !== pythonName(name)) throw new Stop('manifest', `it calls itself ${called}`)
  if (!sameVersion(own, version)) throw new Stop('manifest', `it says it is version ${own}`)
  const [odd] = unrecorded
  if (odd !== undefined) throw new Stop('manifest', `${odd} is not what its RECORD says`, 'refused')
  return 'name, version and record'
}

/** Versions that are one and the same to Python. Source: https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization */
export const sameVersion = (a: string, b: string): boolean => normal(a) === normal(b)
const normal = (version: string): string =>
  version
    .toLowerCase()
    .replace(/^v/, '')
    .replace(/[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*)/, (_, kind: string, number: string) => {
      const short = kind === 'alpha' ? 'a' : kind === 'beta' ? 'b' : ['c', 'pre', 'preview'].includes(kind) ? 'rc' : kind
      return `${short}${Number(number)}`
    })
    .replace(
      /[-_.]?(?:post|rev|r(?!c))[-_.]?(\d*)|^(.*\d)-(\d+)$/,
      (_, number: string | undefined, before: string | undefined, post: string | undefined) => `${before ?? ''}.post${Number(number ?? post ?? '')}`,
    )
    .replace(/[-_.]?dev[-_.]?(\d*)/, (_, number: string) => `.dev${Number(number)}`)
    .replace(/^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0+)+(?=$|[^.\d]|\.[a-z])/, '$1')
    .replace(/\b0+(?=\d)/g, '')
