import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { run } from './run.ts'

// An index on loopback with wheels that are written here. pip is a stand-in that notes what it was told and what lay in the folder;
// the real one, where there is one, is asked at the end.

interface File {
  readonly path: string
  readonly text: string
  readonly mode?: number
  readonly local?: string
  readonly size?: number
}

function zip(files: readonly File[]): Buffer {
  const [bodies, heads]: Buffer[][] = [[], []]
  let at = 0
  for (const { path, text, mode = 0o100644, local = path, size = Buffer.byteLength(text) } of files) {
    const [name, packed] = [Buffer.from(path), deflateRawSync(text)]
    const common = Buffer.alloc(22)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(text), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size, 18)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(name.length)
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, lengths, Buffer.from(local), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((mode << 16) >>> 0, 6)
    tail.writeUInt32LE(at, 10)
    heads?.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0003'), common, lengths, tail, name]))
    bodies?.push(body)
    at += body.length
  }
  const directory = Buffer.concat(heads ?? [])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...(bodies ?? []), directory, Buffer.from('PK\u0005\u0006'), end])
}

const sha256 = (bytes: Buffer | string, as: 'hex' | 'base64url' = 'hex'): string => createHash('sha256').update(bytes).digest(as)

/** A wheel of one module; `more` lies in it too, recorded unless it says otherwise. */
function wheel(
  name: string,
  { more = [], called = name, version = '1.0', record = true }: { more?: readonly File[]; called?: string; version?: string; record?: boolean } = {},
): Buffer {
  const info = `${name}-1.0.dist-info`
  const files: File[] = [
    { path: `${name}/__init__.py`, text: `value = '${name}'\n` },
    ...more,
    { path: `${info}/METADATA`, text: `Metadata-Version: 2.1\nName: ${called}\nVersion: ${version}\n\nName: not this\n` },
    { path: `${info}/WHEEL`, text: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n' },
  ]
  const lines = files.map(({ path, text }) => `${path},sha256=${record || path.startsWith(info) ? sha256(text, 'base64url') : 'AAAA'},${text.length}`)
  return zip([...files, { path: `${info}/RECORD`, text: `${[...lines, `${info}/RECORD,,`].join('\n')}\n` }])
}

type Meta = Readonly<Record<string, unknown>>
interface Served {
  readonly file: string
  readonly bytes: Buffer
  readonly meta?: Meta
  /** What is sent in its place. */
  readonly sent?: Buffer
  readonly status?: number
  readonly to?: string
}

let served: readonly Served[] = []
let form: 'json' | 'html' = 'json'
const server = createServer((request, response) => {
  const path = request.url ?? ''
  const project = /^\/simple\/([^/]+)\/$/.exec(path)?.[1]
  const one = served.find(({ file }) => path === `/files/${file}`)
  if (project !== undefined) {
    const files = served.filter(({ file }) => file.startsWith(`${project.replaceAll('-', '_')}-`))
    response.writeHead(files.length > 0 ? 200 : 404)
    response.end(
      form === 'json'
        ? JSON.stringify({
            meta: { 'api-version': '1.1' },
            files: files.map(({ file, bytes, meta }) => ({
              filename: file,
              url: `../../files/${file}`,
              hashes: { sha256: sha256(bytes) },
              'upload-time': '2020-01-01T00:00:00Z',
              ...meta,
            })),
          })
        : files
            .map(
              ({ file, bytes, meta }) =>
                `<a href="../../files/${file}#sha256=${sha256(bytes)}"${meta?.['yanked'] ? ' data-yanked="broken"' : ''}>${file}</a><br>`,
            )
            .join('\n'),
    )
  } else if (one?.to !== undefined) response.writeHead(302, { location: one.to }).end()
  else response.writeHead(one ? (one.status ?? 200) : 404).end(one?.sent ?? one?.bytes)
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const address = server.address()
const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`

const work = mkdtempSync(join(tmpdir(), 'install-python-'))
const bin = join(work, 'bin')
mkdirSync(bin)
const standIn = `#!/bin/sh
if [ "$1" = --version ]; then echo 'pip 1 from nowhere (python 3.11)'; exit; fi
printf '%s\\n' "$@" > ran
while [ $# -gt 0 ]; do
  if [ "$1" = --find-links ]; then ls "$2" > ran.files; ls -ld "$2" > ran.mode; fi
  if [ "$1" = -r ]; then cat "$2" > ran.list; fi
  shift
done
[ ! -e fail ]
`
writeFileSync(join(bin, 'pip'), standIn, { mode: 0o755 })
const path = process.env['PATH']
process.env['PATH'] = `${bin}${delimiter}${path}`
after(() => {
  process.env['PATH'] = path
  server.closeAllConnections()
  server.close()
  rmSync(work, { recursive: true, force: true })
})

interface Case {
  readonly lock?: string
  readonly files?: readonly Served[]
  readonly config?: unknown
  readonly name?: string
  readonly more?: Readonly<Record<string, string | Buffer>>
  readonly words?: readonly string[]
}

const one = wheel('one')
const file = 'one-1.0-py3-none-any.whl'
const locked = (bytes: Buffer, rest = ''): string => `one==1.0${rest} \\\n    --hash=sha256:${sha256(bytes)}\n`

async function installed({ lock = locked(one), files = [{ file, bytes: one }], config, name = 'requirements.txt', more = {}, words = [] }: Case) {
  served = files
  const folder = mkdtempSync(join(work, 'project-'))
  for (const [at, text] of Object.entries({ [name]: lock, ...more })) writeFileSync(join(folder, at), text)
  const said = { registries: { pypi: `http://${host}/simple/` }, ...(typeof config === 'object' ? config : {}) }
  writeFileSync(join(folder, 'sealgate.json'), JSON.stringify(said))
  writeFileSync(join(folder, '.npmrc'), 'fetch-retries=0\n')
  process.env['PIP_INDEX_URL'] = `http://${host}/simple`
  const ran = await run(folder, ['install', ...words])
  const noted = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const told = existsSync(join(folder, 'ran'))
    ? {
        args: noted('ran').trim().split('\n'),
        files: noted('ran.files').trim().split('\n'),
        mode: noted('ran.mode').slice(0, 10),
        list: noted('ran.list'),
      }
    : undefined
  return { ...ran, told, folder }
}

test('a hashed requirements file is verified, and pip is let at nothing else', async () => {
  const { code, out, err, told } = await installed({ lock: locked(one, ' ; python_version >= "3"'), words: ['--list', '--record', 'r.json'] })
  assert.equal(code, 0, out + err)
  assert.match(out, /verified {2}one@1\.0 {2}source, bytes, hash, .*archive, manifest, scripts/)
  assert.match(out, /1 verified, 0 failed, 0 not checked.*installed/)
  for (const word of ['--isolated', '--require-hashes', '--no-deps', '--no-index', '--only-binary']) assert.ok(told?.args.includes(word), word)
  assert.deepEqual(told?.files, [file, 'requirements.txt'])
  assert.equal(told?.mode, 'drwx------')
  assert.equal(told?.list, `one==1.0 ; python_version >= "3" --hash=sha256:${sha256(one)}\n`)
  assert.equal(existsSync(told?.args.at(-1) ?? '.'), false, 'the folder is gone')
})

test('the record names packages of Python, and nothing is installed by --dry-run', async () => {
  const { code, folder, told } = await installed({ words: ['--dry-run', '--record', 'r.json'] })
  assert.equal(code, 0)
  assert.equal(told, undefined)
  const { predicate } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))
  assert.equal(predicate.result, 'verified')
  assert.equal(predicate.packages[0].uri, 'pkg:pypi/one@1.0')
})

test('an index that speaks HTML, a named lock, and wheels for other systems', async () => {
  form = 'html'
  const other = wheel('one', { more: [{ path: 'one/native.pyd', text: 'x' }] })
  const hashes = [one, other].map((bytes) => ` --hash=sha256:${sha256(bytes)}`).join('')
  const files = [
    { file, bytes: one },
    { file: 'one-1.0-cp27-cp27m-win32.whl', bytes: other },
  ]
  const ran = await installed({ lock: `one==1.0${hashes}\n`, files, name: 'dev-requirements.txt', words: ['dev-requirements.txt'] })
  form = 'json'
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.deepEqual(ran.told?.files, [file, 'requirements.txt'])
})

test('a uv.lock: what the project leads to, with the markers of those who ask', async () => {
  const node = (name: string, bytes: Buffer): string =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { registry = "http://${host}/simple" }\nwheels = [{ url = "http://${host}/files/${name}-1.0-py3-none-any.whl", hash = "sha256:${sha256(bytes)}", size = 1 }]\n\n`
  const [two, three] = [wheel('two'), wheel('three')]
  const lock = `version = 1\nrequires-python = ">=3.9"\n\n[[package]]\nname = "demo"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [{ name = "one" }, { name = "two", marker = "sys_platform == 'win32'" }]\n\n[package.optional-dependencies]\nmore = [{ name = "three" }]\n\n${node('one', one)}${node('two', two)}${node('three', three)}`
  const files = Object.entries({ one, two, three }).map(([name, bytes]) => ({ file: `${name}-1.0-py3-none-any.whl`, bytes }))
  const { code, out, err, told } = await installed({ lock, files, name: 'uv.lock' })
  assert.equal(code, 0, out + err)
  assert.equal(told?.list, `one==1.0 --hash=sha256:${sha256(one)}\ntwo==1.0 ; sys_platform == 'win32' --hash=sha256:${sha256(two)}\n`)
})

/** A wheel that is locked and served as it is. */
const as = (bytes: Buffer, more: Omit<Case, 'files' | 'lock'> & { meta?: Meta } = {}): Case => ({
  ...more,
  lock: locked(bytes),
  files: [{ file, bytes, ...(more.meta ? { meta: more.meta } : {}) }],
})
const withFile = (entry: Partial<File>): Buffer => wheel('one', { more: [{ path: 'one/more.py', text: 'x', ...entry }] })
const accept = (check: string): unknown => ({ install: { accept: { 'one@1.0': [check] } } })
const clean = as(withFile({}))

/** Each fault with its clean twin, and what it is refused by. */
const faults: readonly (readonly [what: string, bad: Case, ok: Case, says: RegExp])[] = [
  [
    'one byte changed in flight',
    { files: [{ file, bytes: one, sent: Buffer.concat([one.subarray(0, 50), Buffer.from([(one[50] ?? 0) ^ 1]), one.subarray(51)]) }] },
    {},
    /hash failed/,
  ],
  [
    'another file under the locked name',
    { files: [{ file, bytes: wheel('one', { more: [{ path: 'x.py', text: '' }] }) }] },
    {},
    /hash failed: the index has 1 files/,
  ],
  ['a truncated file', { files: [{ file, bytes: one, sent: one.subarray(0, 100) }] }, {}, /hash failed/],
  ['no hash in the lock', { lock: 'one==1.0\n' }, {}, /hash failed: the lock has no/],
  ['a weak hash alone', { lock: `one==1.0 --hash=md5:${'0'.repeat(32)}\n` }, {}, /hash failed: the lock has no/],
  ['no pinned version', { lock: `one>=1.0 --hash=sha256:${sha256(one)}\n` }, {}, /not pinned/],
  ['a file that is gone', { files: [{ file, bytes: one, status: 404 }] }, {}, /not checked: one@1\.0: bytes/],
  ['an index that fails', { files: [{ file, bytes: one, status: 500 }] }, {}, /not checked: one@1\.0: bytes/],
  ['a package that the index does not know', { files: [] }, {}, /not checked: one@1\.0: bytes/],
  [
    'a redirect to another host',
    { files: [{ file, bytes: one, to: 'https://evil.example/x' }] },
    {
      files: [
        { file, bytes: one, to: `/files/${file}?` },
        { file: `${file}?`, bytes: one },
      ],
    },
    /source failed: .*evil\.example/,
  ],
  [
    'an index in the lock that nobody allows',
    { lock: `-i https://evil.example/simple\n${locked(one)}` },
    { lock: `-i http://${host}/simple\n${locked(one)}` },
    /source failed: evil\.example/,
  ],
  [
    'a file address on another host',
    { lock: `one @ https://evil.example/${file} --hash=sha256:${sha256(one)}\n` },
    { lock: `one @ http://${host}/files/${file} --hash=sha256:${sha256(one)}\n` },
    /source failed: evil\.example/,
  ],
  [
    'an address with a broken escape',
    { lock: `one @ http://${host}/files/%zz-1.0-py3-none-any.whl --hash=sha256:${sha256(one)}\n` },
    {},
    /is no name of a wheel/,
  ],
  [
    'a file of another package',
    {
      lock: `one @ http://${host}/files/two-1.0-py3-none-any.whl --hash=sha256:${sha256(one)}\n`,
      files: [{ file: 'two-1.0-py3-none-any.whl', bytes: one }],
    },
    {},
    /source failed: its file is called two/,
  ],
  ['git', { lock: 'one @ git+https://example.org/one.git@0123456789012345678901234567890123456789\n' }, {}, /not checked: one@.*: source/],
  [
    'a file outside the project',
    { lock: `../one-1.0-py3-none-any.whl --hash=sha256:${sha256(one)}\n` },
    { lock: `./${file} --hash=sha256:${sha256(one)}\n`, more: { [file]: one } },
    /outside the project/,
  ],
  ['path traversal', as(withFile({ path: '../../evil.py' })), clean, /archive failed: .*evil\.py is no plain path/],
  ['an absolute path', as(withFile({ path: '/etc/evil' })), clean, /archive failed/],
  ['a link', as(withFile({ mode: 0o120777, text: '/etc/passwd' })), clean, /archive failed: .* is a link/],
  ['a device', as(withFile({ mode: 0o020644 })), clean, /archive failed: .* is no file or folder/],
  ['a bomb', as(withFile({ text: 'A'.repeat(40_000_000) })), as(withFile({ text: 'A'.repeat(100_000) })), /archive failed: it unpacks to more/],
  ['a bomb that hides its size', as(withFile({ text: 'A'.repeat(1_000_000), size: 10 })), clean, /archive failed: .*cannot be unpacked/],
  ['another name in the header of a file', as(withFile({ local: 'one/evil.py' })), clean, /called otherwise/],
  ['two files that are one', as(withFile({ path: 'one/__init__.py' })), clean, /is there twice/],
  ['two files that differ by case', as(withFile({ path: 'one/__INIT__.py' })), clean, /where case does not count/],
  ['bytes behind the end', as(Buffer.concat([one, Buffer.from('x')])), {}, /archive failed: something follows/],
  ['bytes before the start', as(Buffer.concat([Buffer.from('x'), one])), {}, /archive failed/],
  ['no archive at all', as(Buffer.from('hello')), {}, /it is no zip archive/],
  ['another name in its metadata', as(wheel('one', { called: 'two' })), as(wheel('one', { called: 'One' })), /manifest failed: it calls itself two/],
  [
    'another version in its metadata',
    as(wheel('one', { version: '2.0' })),
    as(wheel('one', { version: '1.0.0' })),
    /manifest failed: it says it is version 2\.0/,
  ],
  ['a second distribution', as(withFile({ path: 'two-1.0.dist-info/METADATA' })), clean, /brings two packages/],
  ['a second distribution by its data', as(withFile({ path: 'one-1.0.data/purelib/two-1.0.dist-info/METADATA' })), clean, /brings two packages/],
  [
    'a .pth file',
    as(withFile({ path: 'evil.pth' })),
    as(withFile({ path: 'evil.pth' }), { config: { install: { scripts: ['one@1.0'] } } }),
    /scripts refused: it would run evil\.pth/,
  ],
  ['a .pth file by its data', as(withFile({ path: 'one-1.0.data/purelib/evil.pth' })), as(withFile({ path: 'one/evil.pth' })), /scripts refused/],
  [
    'a record that says otherwise',
    as(wheel('one', { record: false })),
    as(wheel('one', { record: false }), { config: accept('manifest') }),
    /manifest refused: .*RECORD/,
  ],
  [
    'a yanked file',
    as(one, { meta: { yanked: 'broken' } }),
    as(one, { meta: { yanked: 'broken' }, config: accept('publisher') }),
    /publisher refused: it was yanked: broken/,
  ],
  [
    'a file of today',
    as(one, { meta: { 'upload-time': new Date().toISOString() }, config: { install: { 'minimum-age': 3 } } }),
    as(one, { config: { install: { 'minimum-age': 3 } } }),
    /age refused/,
  ],
  [
    'no time of upload',
    as(one, { meta: { 'upload-time': null }, config: { install: { 'minimum-age': 3 } } }),
    as(one, { meta: { 'upload-time': null } }),
    /age/,
  ],
  [
    'no provenance where it is asked for',
    as(one, { config: { install: { 'require-provenance': true } } }),
    as(one, { config: { install: { 'require-provenance': true, accept: { one: ['provenance'] } } } }),
    /provenance refused/,
  ],
  [
    'provenance that is not read where it is asked for',
    as(one, { meta: { provenance: 'x' }, config: { install: { 'require-provenance': true } } }),
    as(one, { meta: { provenance: 'x' } }),
    /provenance not checked/,
  ],
  ['an option in a marker', { lock: `one==1.0 ; python_version > "2" --global-option=x --hash=sha256:${sha256(one)}\n` }, {}, /is no marker/],
]
/** Twins that are one and the same are installed once. */
const twins = new Map<string, ReturnType<typeof installed>>()
const twin = (ok: Case): ReturnType<typeof installed> => {
  const key = ok === clean ? 'clean' : Object.keys(ok).length === 0 ? 'plain' : String(twins.size)
  const known = twins.get(key) ?? installed(ok)
  twins.set(key, known)
  return known
}
for (const [what, bad, ok, says] of faults)
  test(`${what} is refused, and nothing is installed`, async () => {
    const refused = await installed(bad)
    assert.notEqual(refused.code, 0, refused.out)
    assert.match(refused.out + refused.err, says)
    assert.equal(refused.told, undefined)
    const { code, out, err, told } = await twin(ok)
    assert.equal(code, 0, out + err)
    assert.ok(told)
  })

test('one package that is refused keeps all others out', async () => {
  const two = wheel('two', { called: 'three' })
  const lock = `${locked(one)}two==1.0 --hash=sha256:${sha256(two)}\n`
  const { code, out, told } = await installed({
    lock,
    files: [
      { file, bytes: one },
      { file: 'two-1.0-py3-none-any.whl', bytes: two },
    ],
  })
  assert.equal(code, 1)
  assert.match(out, /1 verified, 1 failed/)
  assert.equal(told, undefined)
})

test('a lock that takes in another, and a pip that fails, are said to', async () => {
  const { code, err, told } = await installed({ lock: `-r other.txt\n${locked(one)}` })
  assert.equal(code, 3)
  assert.match(err, /takes in other\.txt/)
  assert.equal(told, undefined)
  const failed = await installed({ more: { fail: '' } })
  assert.equal(failed.code, 3)
  assert.match(failed.err, /everything was verified, and pip ended with 1/)
})

const real = spawnSync('python3', ['-m', 'pip', '--version'], { env: { PATH: path } }).status === 0
test('the real pip installs what was verified', { skip: real ? false : 'this machine has no pip' }, async () => {
  const target = join(work, 'target')
  const script = `#!/bin/sh\nPATH='${path}'\nif [ "$1" = --version ]; then exec python3 -m pip --version; fi\nexec python3 -m pip "$@" --target '${target}'\n`
  writeFileSync(join(bin, 'pip'), script, { mode: 0o755 })
  const { code, out, err } = await installed({})
  writeFileSync(join(bin, 'pip'), standIn, { mode: 0o755 })
  assert.equal(code, 0, out + err)
  assert.equal(readFileSync(join(target, 'one', '__init__.py'), 'utf8'), "value = 'one'\n")
})
