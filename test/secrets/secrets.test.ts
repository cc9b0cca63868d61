import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { defaultPolicy, judge } from '../../src/core/policy.ts'
import { linesOf, reportOf } from './check.ts'
import { fill, numbers } from './fill.ts'

/** A GitHub token with a checksum that is right, or one character off. */
function githubToken(seed: string, right = true): string {
  const body = fill('{L30}', seed)
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  let sum = ''
  for (let rest = crc32(body); rest > 0; rest = Math.floor(rest / 62)) sum = alphabet.charAt(rest % 62) + sum
  const all = sum.padStart(6, '0')
  return `${['gh', 'p_'].join('')}${body}${right ? all : all.slice(0, -1) + (all.endsWith('a') ? 'b' : 'a')}`
}
const token = githubToken('one')
const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

test('a right checksum raises the confidence, a wrong one lowers it, and both are found', async () => {
  const { findings } = await reportOf({ 'a.txt': token, 'b.txt': githubToken('one', false) })
  assert.deepEqual(
    findings.map(({ at, rule, confidence, severity }) => [at.path, rule, confidence, severity]),
    [
      ['a.txt', 'github-pat', 'high', 'high'],
      ['b.txt', 'github-pat', 'low', 'medium'],
    ],
  )
})

test('no report holds the credential, and its fingerprint stays when it moves', async () => {
  const password = fill('{t14}', 'password')
  const { findings } = await reportOf({ 'a.env': `TOKEN=${token}\nDB_PASSWORD=${password}\n`, 'b.env': `\n\n\nX=1\nTOKEN=${token}\n` })
  assert.equal(findings.length, 3)
  const said = JSON.stringify(findings)
  for (const secret of [token, password]) assert.ok(!said.includes(secret) && !said.includes(secret.slice(4, 16)))
  const [first, , last] = findings
  assert.equal(first?.subject, last?.subject)
})

test('places count in UTF-16 units, after what is not ASCII', async () => {
  const report = await reportOf({ 'a.txt': `ä\n😀 = ${token}\n` })
  assert.deepEqual(linesOf(report), ['a.txt:2:6 github-pat'])
  assert.equal(report.findings[0]?.at.endColumn, 6 + token.length)
})

const wrappings: [name: string, file: string, content: string | Uint8Array, layers: string][] = [
  ['base64', 'a.txt', Buffer.from(`token is ${token} here`).toString('base64'), 'base64'],
  ['base64 twice', 'a.txt', Buffer.from(Buffer.from(`the token is ${token}!`).toString('base64')).toString('base64'), 'base64, base64'],
  ['hex', 'a.txt', Buffer.from(`token is ${token}`).toString('hex'), 'hex'],
  ['percent escapes', 'a.txt', [...`x ${token}`].map((one) => `%${one.charCodeAt(0).toString(16)}`).join(''), 'percent escapes'],
  ['unicode escapes', 'a.json', [...`x ${token}`].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join(''), 'character escapes'],
  ['UTF-16 with a mark', 'a.txt', Buffer.from(`\uFEFFtoken = ${token}`, 'utf16le'), ''],
  ['UTF-16 without one', 'a.txt', Buffer.from(`token = ${token}`, 'utf16le'), ''],
  ['joined literals', 'a.js', `const t = '${token.slice(0, 12)}' + '${token.slice(12)}'`, 'split literals'],
  ['literals on two lines', 'a.py', `t = ("${token.slice(0, 20)}"\n     "${token.slice(20)}")`, 'split literals'],
  ['gzip', 'a.gz', gzipSync(`token ${token}`), 'gzip'],
  ['tar in gzip', 'a.tgz', gzipSync(tar('package/x.txt', `token ${token}`)), 'gzip, tar, entry package/x.txt'],
  ['zip', 'a.zip', zip('x/y.txt', `token ${token}`), 'zip, entry x/y.txt'],
]
for (const [name, file, content, layers] of wrappings)
  test(`found through ${name}, and said so`, async () => {
    const { findings } = await reportOf({ [file]: content })
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['github-pat'],
    )
    assert.equal(/through (.*)$/.exec(findings[0]?.message ?? '')?.[1] ?? '', layers)
  })

function tar(name: string, text: string): Buffer {
  const head = Buffer.alloc(512)
  head.write(name)
  head.write(text.length.toString(8).padStart(11, '0'), 124)
  head.write('0', 156)
  head.write('ustar', 257)
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512)
  body.write(text)
  return Buffer.concat([head, body, Buffer.alloc(1024)])
}

function zip(name: string, text: string, pack: (text: string) => Buffer = (plain) => deflateRawSync(plain)): Buffer {
  const packed = pack(text)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end])
}

test('an archive bomb is stopped at the limit, and listed', async () => {
  const bomb = gzipSync(gzipSync(Buffer.alloc(300 * 1024 * 1024)))
  const { findings, faults } = await reportOf({ 'a.gz': bomb })
  assert.deepEqual(findings, [])
  assert.deepEqual(
    faults.map(({ code, at }) => [code, at?.path]),
    [['not-inspected', 'a.gz']],
  )
})

test('archives inside archives are opened so deep and no deeper, and the rest is listed', async () => {
  let inner = zip('x.txt', token)
  for (let depth = 0; depth < 6; depth++) inner = zip('in.zip', inner.toString('latin1'), (latin) => deflateRawSync(Buffer.from(latin, 'latin1')))
  const { findings, faults } = await reportOf({ 'a.zip': inner })
  assert.equal(findings.length, 0)
  assert.match(faults[0]?.message ?? '', /not looked through completely: zip below 4 layers/)
})

test('a picture is no fault and nothing that was inspected', async () => {
  const { inspected, faults } = await reportOf({ 'a.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'b.txt': 'nothing' })
  assert.deepEqual([inspected, faults], [['b.txt'], []])
})

test('a credential on the border of two pieces of a large file is found once, on its line', async () => {
  const pieceBytes = 16 * 1024 * 1024
  for (const shift of [-64 * 1024 - 20, -20, 10]) {
    const before = 'x\n'.repeat((pieceBytes + shift) / 2 - 2)
    const report = await reportOf({ 'a.txt': `${before}${token}\n${'y\n'.repeat(100)}` })
    assert.deepEqual(linesOf(report), [`a.txt:${(pieceBytes + shift) / 2 - 1}:1 github-pat`])
  }
})

const found: [name: string, file: string, text: string, rule: string][] = [
  ['a private key', 'key.pem', pem, 'private-key'],
  ['a private key in a literal', 'a.js', `const k = "${pem.replaceAll('\n', '\\n')}"`, 'private-key'],
  ['a private JSON web key', 'a.json', `{"kty":"EC","crv":"P-256","x":"${fill('{t43}', 'x')}","d":"${fill('{t43}', 'd')}"}`, 'json-web-key'],
  ['a database address', 'a.env', `DATABASE_URL=postgres://app:${fill('{L14}', 'pg')}@db.internal.corp:5432/app`, 'password-in-address'],
  ['a connection string', 'a.config', `Server=sql.corp;Database=app;User Id=app;Password=${fill('{L14}', 'cs')};`, 'password-in-connection-string'],
  ['a netrc line', '.netrc', `machine api.corp login bob password ${fill('{L12}', 'n')}`, 'netrc-password'],
  ['a registry token', '.npmrc', `//registry.example/:_authToken=${fill('{H8}-{H4}-{H4}-{H4}-{H12}', 'r')}`, 'registry-credential'],
  [
    'a docker login',
    'config.json',
    `{"auths":{"registry.example":{"auth":"${Buffer.from(`bob:${fill('{L14}', 'dk')}`).toString('base64')}"}}}`,
    'registry-credential',
  ],
  ['basic authentication of a command', 'a.sh', `curl -u bob:${fill('{L14}', 'cu')} https://api.corp/`, 'password-in-command'],
  ['a basic header', 'a.http', `Authorization: Basic ${Buffer.from(`bob:${fill('{L14}', 'bh')}`).toString('base64')}`, 'credential-in-header'],
  ['a web token', 'a.txt', webToken({ sub: 'bob', exp: 1_700_000_000 }), 'json-web-token'],
  ['a hash of a password', 'shadow', `root:$6$${fill('{L8}', 's')}$${fill('{L86}', 'h')}:19000:0:`, 'password-hash'],
  ['a key of a cluster', 'config', `client-key-data: ${Buffer.from(pem).toString('base64')}`, 'kubeconfig-credential'],
  [
    'a Kubernetes secret',
    's.yaml',
    `apiVersion: v1\nkind: Secret\ndata:\n  password: ${Buffer.from(fill('{L14}', 'ks')).toString('base64')}\n`,
    'kubernetes-secret',
  ],
  ['a password beside its user', 'a.ini', `user = alice\npassword = ${fill('{a4}', 'u')}correcthorse\n`, 'generic-password'],
  ['a password of letters and digits', 'a.yml', `password: ${fill('{L12}', 'p')}`, 'generic-password'],
  ['a named token of nobody known', 'a.ts', `const frobnicatorToken = '${fill('{L40}', 'f')}'`, 'generic-credential'],
  ['a named token in markup', 'a.xml', `<frobToken>\n  ${fill('{L40}', 'm')}\n</frobToken>`, 'generic-credential'],
  ['a credential behind capitals', 'a.txt', `frobnicator SECRET ${fill('{h32}', 'c')}`, 'generic-credential'],
]
for (const [name, file, text, rule] of found)
  test(`finds ${name}`, async () => {
    const { findings } = await reportOf({ [file]: text })
    assert.deepEqual([...new Set(findings.map((finding) => finding.rule))], [rule])
  })

function webToken(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${fill('{t43}', 'signature')}`
}

const quiet: [name: string, file: string, text: string][] = [
  ['references', 'a.yml', 'password: ${{ secrets.DB_PASSWORD }}\ntoken: $TOKEN\nsecret: {{ vault.secret }}\napi_key: <your-api-key>\n'],
  ['environment variables', 'a.js', "const token = process.env.API_TOKEN\nconst password = os.environ['DB_PASSWORD']\n"],
  ['placeholders', 'a.env', 'API_KEY=your-api-key-here\nPASSWORD=changeme\nTOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxx\nSECRET=********\n'],
  [
    'identifiers',
    'a.ts',
    "const passwordField = 'password-input'\nconst tokenType = 'access_token'\nconst apiKeyHeader = 'X-Api-Key'\nlet password = getPassword()\n",
  ],
  [
    'hashes',
    'a.json',
    `{"integrity":"sha512-${createHash('sha512').update('a').digest('base64')}","sha256":"${createHash('sha256').update('a').digest('hex')}","commit":"${createHash('sha1').update('a').digest('hex')}"}`,
  ],
  [
    'identifiers of things',
    'a.json',
    `{"kms_key_id":"${fill('{H8}-{H4}-{H4}-{H4}-{H12}', 'id')}","clientId":"${fill('{H8}-{H4}-{H4}-{H4}-{H12}', 'id2')}"}`,
  ],
  ['a public key', 'a.pem', '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEabc\n-----END PUBLIC KEY-----\n'],
  ['a header of a private key in a sentence', 'a.md', 'It begins with -----BEGIN RSA PRIVATE KEY----- and ends with -----END RSA PRIVATE KEY-----.'],
  ['addresses of examples', 'a.md', 'postgres://user:password@localhost/db and https://user:pass@example.com/'],
  ['a data address', 'a.css', `url(data:image/png;base64,${Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10').toString('base64')})`],
]
for (const [name, file, text] of quiet)
  test(`stays quiet over ${name}`, async () => {
    assert.deepEqual(linesOf(await reportOf({ [file]: text })), [])
  })

test('comments that accept a line are honoured, with their reason, and listed', async () => {
  const line = `KEY=${token}`
  const report = await reportOf({
    'a.sh': [
      `${line} # gitleaks:allow`,
      `${line} # pragma: allowlist secret`,
      '# sealgate: ignore-next-line[github-pat] until=2030-01-31 owner=ops revoked in March',
      line,
      '# sealgate: ignore-start[*] samples of the vendor',
      line,
      line,
      '# sealgate: ignore-end',
      line,
      `${line} # sealgate: ignore[stripe-secret-key] another rule`,
      `${line} # sealgate: ignore[github-pat]`,
    ].join('\n'),
  })
  const verdict = judge(report, defaultPolicy, '2029-12-31')
  assert.deepEqual(
    verdict.waived.map(({ finding, waiver }) => [finding.at.line, waiver.reason]),
    [
      [1, 'a comment on its line accepts it'],
      [2, 'a comment on its line accepts it'],
      [4, 'revoked in March (ops)'],
      [6, 'samples of the vendor'],
      [7, 'samples of the vendor'],
    ],
  )
  assert.deepEqual(
    verdict.blocking.map(({ at }) => at.line),
    [9, 10, 11],
  )
  assert.equal(judge(report, defaultPolicy, '2030-02-01').blocking.length, 4)
})

test('the ignore files of other tools are honoured', async () => {
  const report = await reportOf({
    'a.txt': `\n${token}\n`,
    'b.txt': token,
    'c.txt': token,
    '.gitleaksignore': `# known\n0123456789abcdef0123456789abcdef01234567:a.txt:github-pat:2\n`,
    '.secrets.baseline': JSON.stringify({
      results: { 'b.txt': [{ type: 'GitHub Token', hashed_secret: createHash('sha1').update(token).digest('hex') }] },
    }),
  })
  assert.deepEqual(
    report.findings.map(({ at, waiver }) => [at.path, waiver?.reason]),
    [
      ['a.txt', 'listed in .gitleaksignore'],
      ['b.txt', 'listed in .secrets.baseline'],
      ['c.txt', undefined],
    ],
  )
})

test('digests of a lockfile are no credentials, whatever stands in them', async () => {
  const next = numbers('lockfile')
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const digest = (length: number): string => Array.from({ length }, () => characters[Math.floor(next() * 64)]).join('')
  const entries = Array.from({ length: 400 }, (_, index) => [
    `node_modules/secret-token-${index}`,
    { resolved: `https://registry.example/token/-/secret-${index}-1.0.${index}.tgz`, integrity: `sha512-${digest(8)}/KEY+${digest(73)}==` },
  ])
  const report = await reportOf({ 'package-lock.json': JSON.stringify({ packages: Object.fromEntries(entries) }, undefined, 2) })
  assert.deepEqual(linesOf(report), [])
})

test('paths of .secretlintignore are accepted, and said to be', async () => {
  const line = `token = "${['glp', 'at-'].join('')}${fill('{L20}', 'lint')}"\n`
  const { findings } = await reportOf({
    '.secretlintignore': '# comment\nfixtures/\n*.snap\n/top.txt\nlogs/**/old.txt\n!keep.snap\n',
    'a/fixtures/b.txt': line,
    'a/c.snap': line,
    'keep.snap': line,
    'top.txt': line,
    'a/top.txt': line,
    'logs/x/y/old.txt': line,
    fixtures: line,
  })
  const open = findings.filter(({ waiver }) => waiver === undefined).map(({ at }) => at.path)
  assert.deepEqual(open.sort(), ['a/top.txt', 'fixtures', 'keep.snap'])
  assert.equal(findings.find(({ at }) => at.path === 'top.txt')?.waiver?.reason, 'listed in .secretlintignore')
})

test('an id and its secret in two files of a folder are told of each other', async () => {
  const id = `key = "${['AK', 'IA'].join('')}${fill('{z16}', 'pair')}"\n`
  const secret = `aws_secret_access_key = "${fill('{L40}', 'pair')}"\n`
  const { findings } = await reportOf({ 'a/id.ini': id, 'a/secret.ini': secret, 'b/secret.ini': secret })
  const said = new Map(findings.map(({ at, message, confidence }) => [at.path, { message, confidence }]))
  assert.match(said.get('a/id.ini')?.message ?? '', /; a secret that may go with it stands in a\/secret\.ini:1$/)
  assert.match(said.get('a/secret.ini')?.message ?? '', /; an id that may go with it stands in a\/id\.ini:1$/)
  assert.equal(said.get('a/secret.ini')?.confidence, 'high')
  assert.doesNotMatch(said.get('b/secret.ini')?.message ?? '', /go with it/)
})
