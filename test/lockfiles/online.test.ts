import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { after, test } from 'node:test'
import { check } from '../../src/check/check.ts'
import { rules } from '../../src/check/lockfiles/rules/index.ts'
import { compared } from '../../src/check/since.ts'
import { check as command } from '../../src/cli/check.ts'
import { parse } from '../../src/cli/command.ts'
import type { Hash } from '../../src/core/digest.ts'
import type { LockedPackage } from '../../src/core/lockfile.ts'
import { defaultPolicy, judge } from '../../src/core/policy.ts'
import type { Report } from '../../src/core/report.ts'
import { openNetwork } from '../../src/io/network.ts'
import { formatOf } from '../../src/lockfiles/read.ts'
import { checkout } from '../action/checkout.ts'
import { type Answers, type Served, serve } from '../answers.ts'
import { projectOf } from './project.ts'
import { hex, samples, sri } from './samples.ts'

const now = new Date('2026-01-01T00:00:00Z')
const yesterday = '2025-12-31T00:00:00Z'
const longAgo = '2025-01-01T00:00:00Z'

/** The rules that only `--online` gives something to read. */
const online = [
  'registry-hash-differs',
  'unsigned-release',
  'lost-provenance',
  'known-malware',
  'known-vulnerability',
  'withdrawn-release',
  'young-release',
  'unclaimed-name',
]

const opened: Served[] = []
after(() => {
  for (const { close } of opened) close()
})

/** What the online rules find of a project about which registries answer so, and what was asked. */
async function ask(
  files: Readonly<Record<string, string>>,
  answers: Answers,
  more: { registries?: readonly (readonly [string, string])[] } = {},
): Promise<Report & { asked: readonly string[] }> {
  const served = await serve(answers)
  opened.push(served)
  const registries = new Map([...served.registries, ...(more.registries ?? [])])
  const report = await check({
    root: projectOf(files),
    targets: ['.'],
    only: ['lockfile'],
    registries,
    network: openNetwork({}),
    now,
    runs: ({ id }) => online.includes(id),
  })
  return { ...report, asked: served.asked }
}

const rulesOf = ({ findings }: Report): readonly string[] => [...new Set(findings.map(({ rule }) => rule))]

/** What a registry knows of a version. */
interface Fact {
  readonly published: string
  readonly hashes: readonly Hash[]
  readonly withdrawn: boolean
}
type Publish = (entry: LockedPackage, fact: Fact) => Readonly<Record<string, unknown>>

const hexOf = ({ encoding, value }: Hash): string => Buffer.from(value, encoding).toString('hex')

/** How each kind of registry says what it knows. */
const publish: Readonly<Record<string, Publish>> = {
  npm: ({ name, version }, { published, hashes, withdrawn }) => ({
    [`/npm/${name}`]: {
      name,
      time: { [version]: published },
      versions: {
        [version]: {
          ...(withdrawn ? { deprecated: 'given up' } : {}),
          dist: { integrity: hashes.map(({ algorithm, value }) => `${algorithm}-${value}`).join(' ') },
        },
      },
    },
  }),
  pypi: ({ name, version }, { published, hashes, withdrawn }) => ({
    [`/pypi/simple/${name}/`]: {
      files: hashes.map((hash, index) => ({
        filename: index === 0 ? `${name}-${version}.tar.gz` : `${name}-${version}-py${index}-none-any.whl`,
        hashes: { [hash.algorithm]: hexOf(hash) },
        'upload-time': published,
        yanked: withdrawn ? 'broken' : false,
      })),
    },
  }),
  cargo: ({ name, version }, { published, hashes, withdrawn }) => ({
    [`/cargo/${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`]: `${JSON.stringify({ name, vers: '0.1.0', cksum: hex('old'), yanked: true })}\n${JSON.stringify({ name, vers: version, cksum: hashes.map(hexOf)[0], yanked: withdrawn, pubtime: published })}\n`,
  }),
  gem: ({ name, version }, { published, hashes, withdrawn }) => ({
    [`/gem/api/v1/versions/${name}.json`]: withdrawn
      ? []
      : hashes.map((hash) => ({ number: version, platform: 'ruby', sha: hexOf(hash), created_at: published })),
  }),
  golang: ({ name, version }, { published, hashes }) => ({
    [`/golang/${name}/@v/${version}.info`]: { Version: version, Time: published },
    [`/golang/sumdb/sum.golang.org/lookup/${name}@${version}`]: `1234\n${hashes
      .map(({ value }, index) => `${name} ${version}${index === 0 ? '' : '/go.mod'} h1:${value}\n`)
      .join('')}\ngo.sum database tree\n`,
  }),
  composer: ({ name, version, reference }, { published, hashes, withdrawn }) => ({
    [`/composer/p2/${name}.json`]: {
      minified: 'composer/2.0',
      packages: {
        [name]: [
          { version: 'v9.0.0', time: longAgo, dist: { reference: 'f'.repeat(40), shasum: '' }, abandoned: '__unset' },
          {
            version: `v${version}`,
            time: published,
            dist: { reference: hashes.length > 0 ? 'e'.repeat(40) : reference, shasum: '' },
            ...(withdrawn ? { abandoned: 'acme/other' } : {}),
          },
        ],
      },
    },
  }),
  hex: ({ name, version }, { published, hashes, withdrawn }) => ({
    [`/hex/api/packages/${name}/releases/${version}`]: {
      inserted_at: published,
      checksum: hashes.map(hexOf)[0],
      retirement: withdrawn ? { reason: 'security', message: 'leaks' } : null,
    },
  }),
  pub: ({ name, version }, { published, hashes, withdrawn }) => ({
    [`/pub/api/packages/${name}`]: {
      versions: [{ version, published, archive_sha256: hashes.map(hexOf)[0], ...(withdrawn ? { retracted: true } : {}) }],
    },
  }),
  nuget: ({ name, version }, { published, withdrawn }) => ({
    [`/nuget/v3/registration5-gz-semver2/${name.toLowerCase()}/${version}.json`]: { listed: !withdrawn, published },
  }),
}

const evil: Hash = { algorithm: 'sha256', encoding: 'hex', value: hex('evil'), grade: 'strong' }
const changed = (hashes: readonly Hash[]): readonly Hash[] =>
  hashes.length === 0 ? [evil] : hashes.map((hash) => ({ ...hash, value: createHash(hash.algorithm).update('evil').digest(hash.encoding) }))

for (const { files, name, path } of samples) {
  const lockfile = (await formatOf(path))?.parse(files[path] ?? '', path)
  const say = lockfile && publish[lockfile.ecosystem]
  if (!lockfile || !say || lockfile.packages.length === 0) continue
  const one = { [path]: files[path] ?? '' }
  // A module and its go.mod are two entries.
  const hashesOf = ({ name, version }: LockedPackage): readonly Hash[] =>
    lockfile.packages.filter((other) => other.name === name && other.version === version).flatMap(({ hashes }) => hashes)
  const all = (edit: (fact: Fact) => Fact): Answers => ({
    answers: Object.assign(
      {},
      ...lockfile.packages.map((entry) => say(entry, edit({ published: longAgo, hashes: hashesOf(entry), withdrawn: false }))),
    ),
  })
  test(`${name}: what the registry says agrees`, async () => {
    const report = await ask(
      one,
      all((fact) => fact),
    )
    assert.deepEqual([rulesOf(report), report.faults], [[], []])
    assert.ok(report.asked.length > 1)
  })
  test(`${name}: a young version is told`, async () =>
    assert.deepEqual(
      rulesOf(
        await ask(
          one,
          all((fact) => ({ ...fact, published: yesterday })),
        ),
      ),
      ['young-release'],
    ))
  const hashed = lockfile.packages.some(({ hashes, pin }) => hashes.length > 0 || pin === 'commit')
  if (hashed && !/^(nuget|yarn-berry)/.test(lockfile.format))
    test(`${name}: another hash at the registry is told`, async () =>
      assert.deepEqual(
        rulesOf(
          await ask(
            one,
            all((fact) => ({ ...fact, hashes: changed(fact.hashes) })),
          ),
        ),
        ['registry-hash-differs'],
      ))
  if (lockfile.ecosystem !== 'golang')
    test(`${name}: a version that was taken back is told`, async () =>
      assert.deepEqual(
        rulesOf(
          await ask(
            one,
            all((fact) => ({ ...fact, withdrawn: true })),
          ),
        ),
        ['withdrawn-release'],
      ))
  test(`${name}: a registry in trouble is a fault and no pass`, async () => {
    const { answers } = all((fact) => fact)
    const report = await ask(one, { answers: Object.fromEntries(Object.keys(answers).map((key) => [key, 500])) })
    assert.deepEqual(rulesOf(report), [])
    assert.ok(report.faults.length > 0)
    assert.ok(report.faults.every(({ code }) => code === 'unreachable'))
    assert.equal(judge(report, defaultPolicy, '2026-01-01').outcome, 'incomplete')
  })
}

const lock = (...packages: readonly (readonly [name: string, version: string])[]): Readonly<Record<string, string>> => ({
  'pnpm-lock.yaml': `lockfileVersion: '9.0'\n\npackages:\n${packages
    .map(([name, version]) => `\n  '${name}@${version}':\n    resolution: {integrity: ${sri(`${name}@${version}`)}}\n`)
    .join('')}\nsnapshots:\n${packages.map(([name, version]) => `\n  '${name}@${version}': {}\n`).join('')}`,
})
const gamma = lock(['gamma', '3.0.1'])

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const keys = (key: KeyObject, expires: string | null = null): unknown => ({
  keys: [{ keyid: 'SHA256:one', expires, keytype: 'ecdsa-sha2-nistp256', key: key.export({ type: 'spki', format: 'der' }).toString('base64') }],
})
const signed = (text: string, by = privateKey, keyid = 'SHA256:one'): unknown => ({
  keyid,
  sig: sign('sha256', Buffer.from(text), by).toString('base64'),
})
const document = (version: string, dist: object, time: object = { [version]: longAgo }): unknown => ({
  time,
  versions: { [version]: { dist: { integrity: sri(`gamma@${version}`), ...dist } } },
})
const right = `gamma@3.0.1:${sri('gamma@3.0.1')}`

/** A version with these signatures, keys that the registry publishes, and what is said of it. */
const signatures: readonly (readonly [name: string, signatures: readonly unknown[], keys: unknown, told: RegExp | undefined])[] = [
  ['that holds', [signed(right)], keys(publicKey), undefined],
  ['of another key', [signed(right, other.privateKey)], keys(publicKey), /does not hold/],
  ['of another version', [signed(right.replace('3.0.1', '3.0.0'))], keys(publicKey), /does not hold/],
  ['of another hash', [signed(`gamma@3.0.1:${sri('evil')}`)], keys(publicKey), /does not hold/],
  ['that is no base64', [{ keyid: 'SHA256:one', sig: '§' }], keys(publicKey), /does not hold/],
  ['that is missing', [], keys(publicKey), /has no signature/],
  ['by a key that nobody names', [signed(right, privateKey, 'SHA256:two')], keys(publicKey), /a key that its registry does not name/],
  ['that holds, beside one that does not', [signed(right), signed('other')], keys(publicKey), /does not hold/],
  ['by a key that had expired', [signed(right)], keys(publicKey, '2024-01-01T00:00:00Z'), /had expired/],
  ['by a key that expired later', [signed(right)], keys(publicKey, '2025-06-01T00:00:00Z'), undefined],
  ['of a registry behind a mirror that has no keys', [signed(right)], undefined, undefined],
  ['that is missing where nothing is signed', [], undefined, undefined],
  [
    'under the id of a key of npm',
    [signed(right, privateKey, 'SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U')],
    keys(publicKey),
    /does not hold/,
  ],
]
for (const [name, some, published, told] of signatures)
  test(`signature ${name}`, async () => {
    const report = await ask(gamma, {
      answers: { '/npm/gamma': document('3.0.1', { signatures: some }), ...(published === undefined ? {} : { '/npm/-/npm/v1/keys': published }) },
    })
    assert.deepEqual(report.faults, [])
    assert.deepEqual(rulesOf(report), told ? ['unsigned-release'] : [])
    if (told) assert.match(report.findings[0]?.message ?? '', told)
  })

const clean = { '/npm/gamma': document('3.0.1', {}) }
/** What cannot be asked, and the fault that says so. */
const troubles: readonly (readonly [name: string, answers: Answers, fault: RegExp])[] = [
  ['keys that cannot be asked for', { answers: { ...clean, '/npm/-/npm/v1/keys': 503 } }, /status 503/],
  ['a document that is no JSON', { answers: { '/npm/gamma': '<html>' } }, /breaks off/],
  ['a document without times', { answers: { '/npm/gamma': document('3.0.1', {}, {}) } }, /does not say when/],
  [
    'a list of advisories in trouble',
    { answers: { ...clean, '/osv/v1/vulns/GHSA-1': 500 }, advisories: { 'npm gamma 3.0.1': ['GHSA-1'] } },
    /status 500/,
  ],
]
for (const [name, answers, fault] of troubles)
  test(`${name}: a fault, and no pass`, async () => {
    const report = await ask(gamma, answers)
    assert.match(report.faults.map(({ message }) => message).join('\n'), fault)
    assert.notEqual(judge(report, defaultPolicy, '2026-01-01').outcome, 'pass')
  })

test('nobody listening is a fault for each server and not for each package', async () => {
  const served = await serve({ answers: {} })
  served.close()
  const report = await check({
    root: projectOf(lock(['gamma', '3.0.1'], ['alpha', '1.0.0'], ['beta', '1.0.0'])),
    targets: ['.'],
    only: ['lockfile'],
    registries: served.registries,
    network: openNetwork({}),
    now,
  })
  assert.ok(report.faults.length >= 1 && report.faults.length <= 2, String(report.faults))
})

test('the short document answers where nothing was published lately', async () => {
  const { asked, faults, findings } = await ask(gamma, {
    answers: { '/npm/gamma': { modified: longAgo, versions: { '3.0.1': { dist: { integrity: sri('gamma@3.0.1') } } } }, 'long /npm/gamma': 500 },
  })
  assert.deepEqual([findings, faults], [[], []])
  assert.ok(!asked.includes('long /npm/gamma'))
})

test('advisories come in pages and in batches, each package once', async () => {
  const many = Array.from({ length: 1100 }, (_, index) => [`package-${index}`, '1.0.0'] as const)
  const ids = ['GHSA-1', 'GHSA-2', 'GHSA-3', 'GHSA-4', 'GHSA-5']
  const answers: Answers = { answers: {}, advisories: { 'npm package-1050 1.0.0': ids } }
  const served = await serve(answers)
  opened.push(served)
  const report = await check({
    root: projectOf(lock(...many)),
    targets: ['.'],
    only: ['lockfile'],
    registries: served.registries,
    network: openNetwork({}),
    now,
    runs: ({ id }) => id === 'known-vulnerability',
  })
  assert.deepEqual(
    report.findings.map(({ message }) => message),
    ids.map((id) => `package-1050@1.0.0 has a known hole: ${id}`),
  )
  assert.equal(served.asked.filter((path) => path === '/osv/v1/querybatch').length, 4)
})

test('severity of a hole is what the database says, or that of its score', async () => {
  const of = async (advisory: object): Promise<string | undefined> =>
    (await ask(gamma, { answers: { ...clean, '/osv/v1/vulns/X-1': { id: 'X-1', ...advisory } }, advisories: { 'npm gamma 3.0.1': ['X-1'] } }))
      .findings[0]?.severity
  const score = (vector: string): object => ({ severity: [{ type: 'CVSS_V3', score: vector }] })
  assert.equal(await of({ database_specific: { severity: 'MODERATE' } }), 'medium')
  assert.equal(await of(score('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H')), 'critical')
  assert.equal(await of(score('CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N')), 'medium')
  assert.equal(await of(score('CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N')), 'low')
  assert.equal(await of(score('nonsense')), 'medium')
})

test('what comes from elsewhere is not asked of anyone, nor told to anyone', async () => {
  const at = (resolved: string): Readonly<Record<string, string>> => ({
    'package-lock.json': JSON.stringify({
      name: 'app',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'app', version: '1.0.0', dependencies: { gamma: '*' } },
        'node_modules/gamma': { version: '3.0.1', resolved, integrity: sri('gamma@3.0.1') },
      },
    }),
  })
  for (const address of ['https://registry.attacker.example/gamma/-/gamma-3.0.1.tgz', 'http://127.0.0.1:1/gamma/-/gamma-3.0.1.tgz']) {
    const { asked, faults } = await ask(at(address), { answers: {} })
    assert.deepEqual(
      asked.filter((path) => !path.startsWith('/osv/')),
      [],
    )
    assert.deepEqual(faults, [])
  }
  const own = await ask(
    lock(['@acme/tool', '1.0.0']),
    { answers: { '/npm/-/v1/search?size=1&text=scope:acme': { total: 1 } } },
    { registries: [['@acme', 'http://127.0.0.1:1/']] },
  )
  assert.ok(!own.asked.includes('/osv/v1/querybatch'), 'the name of an internal package is told to nobody but its own registry')
})

test('a registry that the project names itself is asked over https alone', async () => {
  const served = await serve({ answers: {} })
  opened.push(served)
  const root = projectOf({ ...gamma, '.npmrc': `registry=${served.registries.get('npm')}\n` })
  const network = openNetwork({})
  await check({ root, targets: ['.'], only: ['lockfile'], network: { ...network, json: async () => undefined }, now })
  assert.deepEqual(served.asked, [])
})

test('without --online nothing is asked, and with it the verdict is the one of what was learned', async () => {
  const served = await serve({ answers: { '/npm/gamma': document('3.0.1', {}, { '3.0.1': new Date().toISOString() }) } })
  opened.push(served)
  const registries = [...served.registries].map(([name, address]) => `  ${name}: ${address}\n`).join('')
  const root = projectOf({ ...gamma, 'sealgate.yml': `registries:\n${registries}` })
  const run = async (...flags: string[]): Promise<{ code: number; out: string }> => {
    const out: string[] = []
    const terminal = { cwd: root, env: {}, now: new Date(), colour: false, watched: false, out: (text: string) => void out.push(text), err: () => {} }
    return { code: await command.run(parse(['--only', 'lockfile', ...flags], command), terminal), out: out.join('') }
  }
  assert.equal((await run()).code, 0)
  assert.deepEqual(served.asked, [])
  const { code, out } = await run('--online')
  assert.equal(code, 1, out)
  assert.match(out, /young-release/)
  served.close()
  assert.equal((await run('--online')).code, 3)
})

test('a reviewer sees how old a release is that a change brings in, where a registry was asked', async () => {
  for (const [answer, age] of [
    [document('3.0.1', {}, { '3.0.1': '2025-12-29T00:00:00Z' }), '3 days'],
    [{ modified: longAgo, versions: { '3.0.1': { dist: { integrity: sri('gamma@3.0.1') } } } }, 'over 365 days'],
    [404, undefined],
  ] as const) {
    const served = await serve({ answers: { '/npm/gamma': answer } })
    opened.push(served)
    const { root, base } = checkout({ 'README.md': '' }, gamma)
    const request = { root, targets: ['.'], only: ['lockfile'] as const, registries: served.registries, now }
    for (const network of [openNetwork({}), undefined]) {
      const asked = { ...request, network }
      const { report } = await compared(await check(asked), asked, { commit: base })
      assert.deepEqual(
        report.dependencies?.changes.map(({ name, after }) => [name, after?.age]),
        [['gamma', network && age]],
      )
    }
  }
})

test('every rule that needs an answer is one of the shelf', () => {
  const ids = rules.map(({ id }) => id)
  assert.deepEqual(
    online.filter((id) => !ids.includes(id)),
    [],
  )
})
