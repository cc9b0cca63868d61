import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../../src/check/check.ts'
import { npmRegistry } from '../../src/check/lockfiles/registries.ts'
import { rank } from '../../src/core/finding.ts'
import { projectOf } from './project.ts'
import { b64, commit, hex, type Sample, samples, sri } from './samples.ts'

/** One change to a clean project, made as an attacker would make it, and the rule that must tell. */
interface Tamper {
  readonly what: string
  readonly rule: string
  /** Changes one file: the sample's own unless named. */
  readonly file?: string
  readonly edit: (text: string) => string
}

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)
const evil = 'https://registry.attacker.example/'
const hashless = /,?\n\s*"integrity": "[^"]*"/
const otherHost = swap(npmRegistry, evil)

/** What holds for every JSON lockfile of npm. */
const npm: readonly Tamper[] = [
  {
    what: 'manifest forces another version',
    rule: 'manifest-drift',
    file: 'package.json',
    edit: swap('"dependencies"', '"overrides": { "gamma": "2.0.0" },\n  "dependencies"'),
  },
  { what: 'hash removed', rule: 'unhashed-package', edit: swap(hashless, '') },
  { what: 'all hashes removed', rule: 'unhashed-package', edit: (text) => text.replace(new RegExp(hashless, 'g'), '') },
  { what: 'hash of sha1', rule: 'weak-hash', edit: swap(sri('gamma@3.0.1'), `sha1-${b64('x', 'sha1')}`) },
  { what: 'hash cut off', rule: 'malformed-hash', edit: swap(sri('gamma@3.0.1'), sri('gamma@3.0.1').slice(0, 60)) },
  { what: 'hash of an unknown algorithm', rule: 'malformed-hash', edit: swap(sri('gamma@3.0.1'), `sha999-${b64('x')}`) },
  { what: 'second hash beside the first', rule: 'malformed-hash', edit: swap(sri('gamma@3.0.1'), `${sri('gamma@3.0.1')} ${sri('evil')}`) },
  { what: 'http', rule: 'insecure-source', edit: swap(npmRegistry, npmRegistry.replace('https:', 'http:')) },
  { what: 'another host', rule: 'unknown-host', edit: otherHost },
  { what: 'tarball of another package', rule: 'url-names-another-package', edit: swap('gamma/-/gamma-3.0.1.tgz', 'evil/-/evil-3.0.1.tgz') },
  { what: 'tarball of another version', rule: 'url-names-another-version', edit: swap('gamma/-/gamma-3.0.1.tgz', 'gamma/-/gamma-2.9.0.tgz') },
  { what: 'credentials', rule: 'credentials-in-url', edit: swap(npmRegistry, npmRegistry.replace('https://', 'https://user:hunter2@')) },
  { what: 'no address and no hash', rule: 'unresolved-package', edit: swap(/,\n\s*"resolved": "[^"]*",\n\s*"integrity": "[^"]*"/, '') },
  { what: 'manifest asks for more', rule: 'manifest-drift', file: 'package.json', edit: swap('"alpha"', '"delta": "^1.0.0",\n    "alpha"') },
  { what: 'manifest asks for another range', rule: 'manifest-drift', file: 'package.json', edit: swap('^1.0.0', '^2.0.0') },
]

const npmFlat: readonly Tamper[] = [
  ...npm,
  {
    what: 'git source of a dependency of a dependency',
    rule: 'exotic-transitive',
    edit: swap(/"resolved": "[^"]*gamma[^"]*"/, `"resolved": "git+https://github.com/acme/gamma.git#${commit('x')}"`),
  },
  {
    what: 'git source at a branch',
    rule: 'mutable-git-reference',
    edit: swap(/"resolved": "[^"]*gamma[^"]*"/, '"resolved": "git+https://github.com/acme/gamma.git#main"'),
  },
  {
    what: 'git reference that is an option',
    rule: 'mutable-git-reference',
    edit: swap(/"resolved": "[^"]*gamma[^"]*"/, '"resolved": "git+https://github.com/acme/gamma.git#--upload-pack=touch"'),
  },
  {
    what: 'direct dependency from git',
    rule: 'exotic-source',
    edit: swap(/"resolved": "[^"]*alpha[^"]*"/, `"resolved": "git+https://github.com/acme/alpha.git#${commit('x')}"`),
  },
  {
    what: 'archive of another host',
    rule: 'exotic-source',
    edit: swap(/"resolved": "[^"]*alpha[^"]*"/, '"resolved": "https://files.attacker.example/alpha.tgz"'),
  },
  { what: 'version outside its range', rule: 'broken-graph', edit: (text) => text.replaceAll('3.0.1', '2.9.0') },
  { what: 'dependency that is not locked', rule: 'broken-graph', edit: swap('"gamma": "^3.0.0"', '"gamma": "^3.0.0",\n        "delta": "^1.0.0"') },
  {
    what: 'entry that nobody asks for',
    rule: 'unreachable-package',
    edit: swap(
      '"node_modules/gamma": {',
      `"node_modules/evil": {\n      "version": "1.0.0",\n      "resolved": "${npmRegistry}evil/-/evil-1.0.0.tgz",\n      "integrity": "${sri('evil')}"\n    },\n    "node_modules/gamma": {`,
    ),
  },
  {
    what: 'key twice',
    rule: 'duplicate-key',
    edit: swap('"node_modules/gamma": {', '"node_modules/gamma": { "version": "3.0.1" },\n    "node_modules/gamma": {'),
  },
  { what: 'key that leaves its folder', rule: 'unsafe-path', edit: swap('"node_modules/gamma"', '"node_modules/../../gamma"') },
  { what: 'key with an invisible character', rule: 'unsafe-path', edit: swap('"node_modules/gamma"', '"node_modules/gam\\u200bma"') },
  { what: 'key with a backslash', rule: 'unsafe-path', edit: swap('"node_modules/gamma"', '"node_modules/..\\\\gamma"') },
  {
    what: 'link out of the repository',
    rule: 'link-leaves-repository',
    edit: swap('"node_modules/gamma": {', '"node_modules/out": { "resolved": "../../outside", "link": true },\n    "node_modules/gamma": {'),
  },
  {
    what: 'bundled without a bundle',
    rule: 'unhashed-package',
    edit: (text) => text.replace(/("node_modules\/gamma": \{\n\s*"version": "3\.0\.1"),[^}]*/, '$1, "inBundle": true\n    '),
  },
  { what: 'install script', rule: 'install-script', edit: swap(/("node_modules\/gamma": \{)/, '$1\n      "hasInstallScript": true,') },
  { what: 'name one letter away', rule: 'look-alike-name', edit: (text) => text.replaceAll('gamma', 'lodahs') },
  { what: 'letter of another alphabet', rule: 'look-alike-name', edit: (text) => text.replaceAll('gamma', 'g\u0430mma') },
  {
    what: 'one version with two hashes',
    rule: 'conflicting-hashes',
    edit: swap(
      '"node_modules/gamma": {',
      `"node_modules/alpha/node_modules/gamma": {\n      "version": "3.0.1",\n      "resolved": "${npmRegistry}gamma/-/gamma-3.0.1.tgz",\n      "integrity": "${sri('other')}"\n    },\n    "node_modules/gamma": {`,
    ),
  },
]

const python: readonly Tamper[] = [
  { what: 'hash cut off', rule: 'malformed-hash', edit: swap(hex('a1'), hex('a1').slice(0, 40)) },
  { what: 'hash of an unknown algorithm', rule: 'malformed-hash', edit: swap(`sha256:${hex('a1')}`, `sha9:${hex('a1')}`) },
]
const pythonFiles: readonly Tamper[] = [
  ...python,
  { what: 'file of another package', rule: 'url-names-another-package', edit: swap('alpha-1.2.0-py3', 'evil-1.2.0-py3') },
  { what: 'file of another version', rule: 'url-names-another-version', edit: swap('alpha-1.2.0-py3', 'alpha-1.1.0-py3') },
]

const suite: Readonly<Record<string, readonly Tamper[]>> = {
  'npm v3': npmFlat,
  'npm v2': [
    ...npmFlat.filter(({ what }) => !['version outside its range'].includes(what)),
    {
      what: 'the old section alone is changed',
      rule: 'sections-disagree',
      edit: (text) => text.replace(/(.*)"integrity": "[^"]*"/s, `$1"integrity": "${sri('evil')}"`),
    },
    {
      what: 'an entry in the old section alone',
      rule: 'sections-disagree',
      edit: swap(
        '"dependencies": {\n    "@scope/beta"',
        `"dependencies": {\n    "evil": { "version": "1.0.0", "resolved": "${npmRegistry}evil/-/evil-1.0.0.tgz", "integrity": "${sri('evil')}" },\n    "@scope/beta"`,
      ),
    },
  ],
  'npm v1': npm,
  'yarn v1': [
    { what: 'hash removed', rule: 'unhashed-package', edit: (text) => text.replace(/#[0-9a-f]{40}"/, '"').replace(/\n {2}integrity .*/, '') },
    { what: 'hash of sha1 alone', rule: 'weak-hash', edit: swap(/\n {2}integrity .*/, '') },
    { what: 'hash cut off', rule: 'malformed-hash', edit: swap(sri('gamma'), sri('gamma').slice(0, 60)) },
    { what: 'second hash', rule: 'malformed-hash', edit: swap(`integrity ${sri('gamma')}`, `integrity "${sri('gamma')} ${sri('evil')}"`) },
    { what: 'http', rule: 'insecure-source', edit: swap(npmRegistry, npmRegistry.replace('https:', 'http:')) },
    { what: 'another host', rule: 'unknown-host', edit: otherHost },
    { what: 'another package', rule: 'url-names-another-package', edit: swap('gamma/-/gamma-3.0.1', 'evil/-/evil-3.0.1') },
    { what: 'another version', rule: 'url-names-another-version', edit: swap('gamma/-/gamma-3.0.1', 'gamma/-/gamma-2.0.0') },
    { what: 'credentials', rule: 'credentials-in-url', edit: swap(npmRegistry, npmRegistry.replace('https://', 'https://user:hunter2@')) },
    {
      what: 'git source of a dependency of a dependency',
      rule: 'exotic-transitive',
      edit: swap(/resolved "[^"]*gamma[^"]*"/, `resolved "git+https://github.com/acme/gamma.git#${commit('x')}"`),
    },
    {
      what: 'git source at a branch',
      rule: 'mutable-git-reference',
      edit: swap(/resolved "[^"]*gamma[^"]*"/, 'resolved "git+https://github.com/acme/gamma.git#main"'),
    },
    {
      what: 'entry twice',
      rule: 'duplicate-key',
      edit: (text) => `${text}\ngamma@^3.0.0:\n  version "3.0.1"\n  resolved "${npmRegistry}gamma/-/gamma-3.0.1.tgz"\n  integrity ${sri('gamma')}\n`,
    },
    {
      what: 'one version with two hashes',
      rule: 'conflicting-hashes',
      edit: (text) => `${text}\ngamma@^3.0.1:\n  version "3.0.1"\n  resolved "${npmRegistry}gamma/-/gamma-3.0.1.tgz"\n  integrity ${sri('other')}\n`,
    },
    { what: 'version outside its range', rule: 'broken-graph', edit: (text) => text.replaceAll('3.0.1', '2.0.0') },
    { what: 'dependency that is not locked', rule: 'broken-graph', edit: swap('    gamma "^3.0.0"', '    gamma "^3.0.0"\n    delta "^1.0.0"') },
    {
      what: 'entry that nobody asks for',
      rule: 'unreachable-package',
      edit: (text) => `${text}\nevil@^1.0.0:\n  version "1.0.0"\n  resolved "${npmRegistry}evil/-/evil-1.0.0.tgz"\n  integrity ${sri('evil')}\n`,
    },
    { what: 'manifest asks for more', rule: 'manifest-drift', file: 'package.json', edit: swap('"alpha"', '"delta": "^1.0.0",\n    "alpha"') },
    { what: 'name one letter away', rule: 'look-alike-name', edit: (text) => text.replaceAll('gamma', 'expres') },
  ],
  'yarn berry': [
    { what: 'checksum removed', rule: 'unhashed-package', edit: swap(/\n {2}checksum: .*/, '') },
    { what: 'checksum cut off', rule: 'malformed-hash', edit: swap(hex('gamma', 'sha512'), hex('gamma', 'sha512').slice(0, 40)) },
    { what: 'another version', rule: 'url-names-another-version', edit: swap('resolution: "gamma@npm:3.0.1"', 'resolution: "gamma@npm:2.0.0"') },
    {
      what: 'git source of a dependency of a dependency',
      rule: 'exotic-transitive',
      edit: swap('resolution: "gamma@npm:3.0.1"', `resolution: "gamma@https://github.com/acme/gamma.git#commit=${commit('x')}"`),
    },
    {
      what: 'git source at a branch',
      rule: 'mutable-git-reference',
      edit: swap('resolution: "gamma@npm:3.0.1"', 'resolution: "gamma@https://github.com/acme/gamma.git#commit=main"'),
    },
    {
      what: 'archive of another host',
      rule: 'unknown-host',
      edit: swap(
        'resolution: "gamma@npm:3.0.1"',
        `resolution: "gamma@npm:3.0.1::__archiveUrl=${encodeURIComponent(`${evil}gamma/-/gamma-3.0.1.tgz`)}"`,
      ),
    },
    {
      what: 'entry twice',
      rule: 'duplicate-key',
      edit: (text) => `${text}\n"gamma@npm:^3.0.0":\n  version: 3.0.1\n  resolution: "gamma@npm:3.0.1"\n  checksum: 10c0/${hex('gamma', 'sha512')}\n`,
    },
    { what: 'version outside its range', rule: 'broken-graph', edit: (text) => text.replaceAll('3.0.1', '2.0.0') },
    {
      what: 'entry that nobody asks for',
      rule: 'unreachable-package',
      edit: (text) => `${text}\n"evil@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "evil@npm:1.0.0"\n  checksum: 10c0/${hex('evil', 'sha512')}\n`,
    },
    { what: 'manifest asks for another range', rule: 'manifest-drift', file: 'package.json', edit: swap('^1.0.0', '^2.0.0') },
    {
      what: 'portal out of the repository',
      rule: 'link-leaves-repository',
      edit: (text) => `${text}\n"out@portal:../../out":\n  version: 0.0.0\n  resolution: "out@portal:../../out"\n`,
    },
  ],
  'pnpm v9': [
    { what: 'hash removed', rule: 'unhashed-package', edit: swap(`{integrity: ${sri('gamma')}}`, '{}') },
    { what: 'hash cut off', rule: 'malformed-hash', edit: swap(sri('gamma'), sri('gamma').slice(0, 40)) },
    { what: 'hash of sha1', rule: 'weak-hash', edit: swap(sri('gamma'), `sha1-${b64('x', 'sha1')}`) },
    {
      what: 'tarball of another host',
      rule: 'unknown-host',
      edit: swap(`{integrity: ${sri('gamma')}}`, `{integrity: ${sri('gamma')}, tarball: ${evil}gamma/-/gamma-3.0.1.tgz}`),
    },
    {
      what: 'tarball of another package',
      rule: 'url-names-another-package',
      edit: swap(`{integrity: ${sri('gamma')}}`, `{integrity: ${sri('gamma')}, tarball: ${npmRegistry}evil/-/evil-3.0.1.tgz}`),
    },
    {
      what: 'tarball over http',
      rule: 'insecure-source',
      edit: swap(
        `{integrity: ${sri('gamma')}}`,
        `{integrity: ${sri('gamma')}, tarball: ${npmRegistry.replace('https:', 'http:')}gamma/-/gamma-3.0.1.tgz}`,
      ),
    },
    {
      what: 'git commit that is an option',
      rule: 'mutable-git-reference',
      edit: swap(`{integrity: ${sri('gamma')}}`, "{type: git, repo: 'https://github.com/acme/gamma.git', commit: --upload-pack=x}"),
    },
    {
      what: 'git source of a dependency of a dependency',
      rule: 'exotic-transitive',
      edit: swap(`{integrity: ${sri('gamma')}}`, `{type: git, repo: 'https://github.com/acme/gamma.git', commit: ${commit('x')}}`),
    },
    {
      what: 'folder outside the repository',
      rule: 'link-leaves-repository',
      edit: swap(`{integrity: ${sri('gamma')}}`, '{type: directory, directory: ../../gamma}'),
    },
    { what: 'in packages alone', rule: 'sections-disagree', edit: swap('\n  gamma@3.0.1: {}\n', '\n') },
    { what: 'in snapshots alone', rule: 'sections-disagree', edit: (text) => `${text}\n  evil@1.0.0: {}\n` },
    {
      what: 'key twice',
      rule: 'duplicate-key',
      edit: swap('\nsnapshots:', `\n  gamma@3.0.1:\n    resolution: {integrity: ${sri('evil')}}\n\nsnapshots:`),
    },
    { what: 'dependency that is not locked', rule: 'broken-graph', edit: swap('      gamma: 3.0.1\n', '      gamma: 3.0.1\n      delta: 1.0.0\n') },
    {
      what: 'entry that nobody asks for',
      rule: 'unreachable-package',
      edit: (text) =>
        `${text.replace('\nsnapshots:', `\n  evil@1.0.0:\n    resolution: {integrity: ${sri('evil')}}\n\nsnapshots:`)}\n  evil@1.0.0: {}\n`,
    },
    { what: 'manifest asks for another range', rule: 'manifest-drift', file: 'package.json', edit: swap('^1.0.0', '^2.0.0') },
    { what: 'name one letter away', rule: 'look-alike-name', edit: (text) => text.replaceAll('gamma', 'axois') },
  ],
  'pnpm v6': [
    { what: 'hash removed', rule: 'unhashed-package', edit: swap(`{integrity: ${sri('gamma')}}`, '{}') },
    { what: 'build script', rule: 'install-script', edit: (text) => `${text.trimEnd()}\n    requiresBuild: true\n` },
  ],
  'pnpm v5': [{ what: 'hash cut off', rule: 'malformed-hash', edit: swap(sri('gamma'), sri('gamma').slice(0, 40)) }],
  bun: [
    { what: 'hash removed', rule: 'unhashed-package', edit: swap(`"${sri('gamma')}"`, '""') },
    { what: 'hash cut off', rule: 'malformed-hash', edit: swap(sri('gamma'), sri('gamma').slice(0, 40)) },
    { what: 'another host', rule: 'unknown-host', edit: swap('["gamma@3.0.1", ""', `["gamma@3.0.1", "${evil}gamma/-/gamma-3.0.1.tgz"`) },
    {
      what: 'another package',
      rule: 'url-names-another-package',
      edit: swap('["gamma@3.0.1", ""', `["gamma@3.0.1", "${npmRegistry}evil/-/evil-3.0.1.tgz"`),
    },
    {
      what: 'git source of a dependency of a dependency',
      rule: 'exotic-transitive',
      edit: swap(/\["gamma@3\.0\.1".*\],/, `["gamma@github:acme/gamma#${commit('x').slice(0, 7)}", {}, "acme-gamma-1234567"],`),
    },
    { what: 'version outside its range', rule: 'broken-graph', edit: swap('["gamma@3.0.1"', '["gamma@2.0.0"') },
    {
      what: 'key twice',
      rule: 'duplicate-key',
      edit: swap('    "gamma": [', `    "gamma": ["gamma@3.0.1", "", {}, "${sri('evil')}"],\n    "gamma": [`),
    },
    { what: 'manifest asks for more', rule: 'manifest-drift', file: 'package.json', edit: swap('"alpha"', '"delta": "^1.0.0",\n    "alpha"') },
  ],
  deno: [
    { what: 'hash removed', rule: 'unhashed-package', edit: swap(/"gamma@3\.0\.1": \{\n\s*"integrity": "[^"]*"/, '"gamma@3.0.1": {') },
    { what: 'hash cut off', rule: 'malformed-hash', edit: swap(hex('mod'), hex('mod').slice(0, 20)) },
    { what: 'module over http', rule: 'insecure-source', edit: swap('"https://deno.land', '"http://deno.land') },
    { what: 'module of another host', rule: 'unknown-host', edit: swap('"https://deno.land', '"https://deno.attacker.example') },
  ],
  requirements: [
    ...python,
    { what: 'one hash removed', rule: 'unhashed-package', edit: (text) => text.replace(/ \\\n\s*--hash=sha256:[0-9a-f]*\n$/, '\n') },
    {
      what: 'all hashes removed',
      rule: 'unhashed-package',
      edit: (text) => text.replace(/--require-hashes\n/, '').replace(/ \\\n\s*--hash=sha256:[0-9a-f]*/g, ''),
    },
    { what: 'hash of md5', rule: 'weak-hash', edit: swap(`sha256:${hex('g1')}`, `md5:${hex('g1', 'md5')}`) },
    { what: 'range instead of a version', rule: 'unpinned-version', edit: swap('alpha==1.2.0', 'alpha>=1.2.0') },
    { what: 'second index', rule: 'registry-confusion', edit: (text) => `--extra-index-url https://pypi.attacker.example/simple\n${text}` },
    { what: 'other index', rule: 'registry-confusion', edit: (text) => `--index-url https://pypi.attacker.example/simple\n${text}` },
    { what: 'index over http', rule: 'insecure-source', edit: (text) => `--index-url http://pypi.org/simple\n${text}` },
    { what: 'trusted host', rule: 'weakened-check', edit: (text) => `--trusted-host pypi.org\n${text}` },
    { what: 'credentials in the index', rule: 'credentials-in-url', edit: (text) => `--index-url https://user:hunter2@pypi.org/simple\n${text}` },
    {
      what: 'address of another host',
      rule: 'unknown-host',
      edit: swap('alpha==1.2.0', 'alpha @ https://files.attacker.example/alpha-1.2.0-py3-none-any.whl'),
    },
    { what: 'git at a branch', rule: 'mutable-git-reference', edit: swap('alpha==1.2.0', 'alpha @ git+https://github.com/acme/alpha.git@main') },
    { what: 'folder outside the repository', rule: 'link-leaves-repository', edit: (text) => `${text}-e ../../outside\n` },
    { what: 'name one letter away', rule: 'look-alike-name', edit: swap('alpha==', 'reqeusts==') },
  ],
  Pipfile: [
    {
      what: 'manifest changed beside the dependencies',
      rule: 'manifest-drift',
      file: 'Pipfile',
      edit: swap('https://pypi.org/simple', 'https://pypi.attacker.example/simple'),
    },
    ...python,
    { what: 'hashes removed', rule: 'unhashed-package', edit: swap(/"hashes": \[[^\]]*\],/, '') },
    { what: 'certificate not checked', rule: 'weakened-check', edit: swap('"verify_ssl": true', '"verify_ssl": false') },
    { what: 'index of another host', rule: 'registry-confusion', edit: swap('https://pypi.org/simple', 'https://pypi.attacker.example/simple') },
    { what: 'index over http', rule: 'insecure-source', edit: swap('https://pypi.org/simple', 'http://pypi.org/simple') },
    { what: 'key twice', rule: 'duplicate-key', edit: swap('"default": {', '"default": {\n    "alpha": {},') },
    { what: 'manifest asks for more', rule: 'manifest-drift', file: 'Pipfile', edit: (text) => `${text}delta = "*"\n` },
  ],
  poetry: [
    ...pythonFiles,
    { what: 'files removed', rule: 'unhashed-package', edit: swap(/files = \[[^\]]*\]/, 'files = []') },
    {
      what: 'git source of a dependency of a dependency',
      rule: 'exotic-transitive',
      edit: swap(
        '\n[metadata]',
        `\n[package.source]\ntype = "git"\nurl = "https://github.com/acme/gamma.git"\nresolved_reference = "${commit('x')}"\n\n[metadata]`,
      ),
    },
    {
      what: 'git source at a branch',
      rule: 'mutable-git-reference',
      edit: swap(
        '\n[metadata]',
        '\n[package.source]\ntype = "git"\nurl = "https://github.com/acme/gamma.git"\nresolved_reference = "main"\n\n[metadata]',
      ),
    },
    {
      what: 'index of another host',
      rule: 'unknown-host',
      edit: swap('\n[metadata]', '\n[package.source]\ntype = "legacy"\nurl = "https://pypi.attacker.example/simple"\n\n[metadata]'),
    },
    { what: 'version outside its range', rule: 'broken-graph', edit: (text) => text.replaceAll('3.0.1', '2.0.0') },
    { what: 'manifest asks for more', rule: 'manifest-drift', file: 'pyproject.toml', edit: (text) => `${text}delta = "^1.0"\n` },
    { what: 'manifest asks for another version', rule: 'manifest-drift', file: 'pyproject.toml', edit: swap('^1.0', '^2.0') },
    {
      what: 'entry that nobody asks for',
      rule: 'unreachable-package',
      edit: swap(
        '\n[metadata]',
        `\n[[package]]\nname = "evil"\nversion = "1.0.0"\nfiles = [{file = "evil-1.0.0.tar.gz", hash = "sha256:${hex('e')}"}]\n\n[metadata]`,
      ),
    },
  ],
  pdm: [...pythonFiles, { what: 'files removed', rule: 'unhashed-package', edit: swap(/files = \[\n[^\n]*\n\]/, 'files = []') }],
  uv: [
    ...pythonFiles,
    { what: 'hash removed', rule: 'unhashed-package', edit: swap(`, hash = "sha256:${hex('g1')}"`, '') },
    {
      what: 'file of another host',
      rule: 'unknown-host',
      edit: swap('https://files.pythonhosted.org/packages/aa/gamma', 'https://files.attacker.example/gamma'),
    },
    {
      what: 'file over http',
      rule: 'insecure-source',
      edit: swap('https://files.pythonhosted.org/packages/aa/gamma', 'http://files.pythonhosted.org/packages/aa/gamma'),
    },
    {
      what: 'git source of a dependency of a dependency',
      rule: 'exotic-transitive',
      edit: swap(/(name = "gamma"\nversion = "3.0.1"\nsource = ).*/, `$1{ git = "https://github.com/acme/gamma.git#${commit('x')}" }`),
    },
    {
      what: 'dependency that is not locked',
      rule: 'broken-graph',
      edit: swap('    { name = "gamma" },', '    { name = "gamma" },\n    { name = "delta" },'),
    },
    {
      what: 'entry that nobody asks for',
      rule: 'unreachable-package',
      edit: (text) =>
        `${text}\n[[package]]\nname = "evil"\nversion = "1.0.0"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [\n    { url = "https://files.pythonhosted.org/packages/aa/evil-1.0.0-py3-none-any.whl", hash = "sha256:${hex('e')}" },\n]\n`,
    },
    { what: 'manifest asks for more', rule: 'manifest-drift', file: 'pyproject.toml', edit: swap('"alpha>=1.0",', '"alpha>=1.0",\n    "delta",') },
    { what: 'manifest asks for another version', rule: 'manifest-drift', file: 'pyproject.toml', edit: swap('>=1.0', '>=2.0') },
  ],
  pylock: [
    ...pythonFiles.filter(({ what }) => !what.includes('unknown')),
    { what: 'hashes removed', rule: 'unhashed-package', edit: swap(/\n\[packages\.wheels\.hashes\]\n.*\n/, '\n') },
    { what: 'file of another host', rule: 'unknown-host', edit: swap('https://files.pythonhosted.org', 'https://files.attacker.example') },
  ],
  cargo: [
    { what: 'checksum removed', rule: 'unhashed-package', edit: swap(/\nchecksum = .*/, '') },
    { what: 'checksum cut off', rule: 'malformed-hash', edit: swap(hex('gamma'), hex('gamma').slice(0, 32)) },
    {
      what: 'registry of another host',
      rule: 'unknown-host',
      edit: swap('registry+https://github.com/rust-lang/crates.io-index', 'registry+https://crates.attacker.example/index'),
    },
    {
      what: 'git source of a dependency of a dependency',
      rule: 'exotic-transitive',
      edit: (text) => text.replace(/(name = "gamma"\nversion = "3.0.1"\nsource = ").*(")/, `$1git+https://github.com/acme/gamma#${commit('x')}$2`),
    },
    {
      what: 'git source at a branch',
      rule: 'mutable-git-reference',
      edit: (text) => text.replace(/(name = "gamma"\nversion = "3.0.1"\nsource = ").*(")/, '$1git+https://github.com/acme/gamma?branch=main$2'),
    },
    { what: 'dependency that is not locked', rule: 'broken-graph', edit: swap(' "gamma",', ' "gamma",\n "delta",') },
    {
      what: 'entry that nobody asks for',
      rule: 'unreachable-package',
      edit: (text) =>
        `${text}\n[[package]]\nname = "evil"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${hex('e')}"\n`,
    },
    { what: 'manifest asks for more', rule: 'manifest-drift', file: 'Cargo.toml', edit: (text) => `${text}delta = "1"\n` },
    { what: 'manifest asks for another version', rule: 'manifest-drift', file: 'Cargo.toml', edit: swap('"1.0"', '"2.0"') },
    { what: 'name one letter away', rule: 'look-alike-name', edit: (text) => text.replaceAll('gamma', 'tokoi') },
  ],
  'go.sum': [
    { what: 'hash cut off', rule: 'malformed-hash', edit: swap(b64('alpha'), b64('alpha').slice(0, 20)) },
    { what: 'hash of an unknown kind', rule: 'malformed-hash', edit: swap('h1:', 'h9:') },
    { what: 'one version with two hashes', rule: 'malformed-hash', edit: (text) => `${text}example.com/alpha v1.2.0 h1:${b64('evil')}\n` },
    { what: 'module without a hash', rule: 'manifest-drift', file: 'go.mod', edit: (text) => `${text}\nrequire example.com/evil v1.0.0\n` },
  ],
  'go.mod': [
    {
      what: 'replaced by another module',
      rule: 'registry-confusion',
      edit: (text) => `${text}\nreplace example.com/alpha => attacker.example/alpha v1.2.0\n`,
    },
    { what: 'replaced by a folder outside', rule: 'link-leaves-repository', edit: (text) => `${text}\nreplace example.com/alpha => ../../alpha\n` },
  ],
  gemfile: [
    { what: 'checksum removed', rule: 'unhashed-package', edit: swap(/ sha256=[0-9a-f]*/, '') },
    { what: 'checksum cut off', rule: 'malformed-hash', edit: swap(hex('gamma'), hex('gamma').slice(0, 32)) },
    { what: 'all checksums removed', rule: 'unhashed-package', edit: swap(/CHECKSUMS\n(?: {2}.*\n)+\n/, '') },
    { what: 'remote of another host', rule: 'unknown-host', edit: swap('https://rubygems.org/', 'https://gems.attacker.example/') },
    { what: 'remote over http', rule: 'insecure-source', edit: swap('https://rubygems.org/', 'http://rubygems.org/') },
    {
      what: 'second remote',
      rule: 'registry-confusion',
      edit: swap('  remote: https://rubygems.org/\n', '  remote: https://rubygems.org/\n  remote: https://gems.attacker.example/\n'),
    },
    { what: 'credentials in the remote', rule: 'credentials-in-url', edit: swap('https://rubygems.org/', 'https://user:hunter2@rubygems.org/') },
    {
      what: 'git source at a branch',
      rule: 'mutable-git-reference',
      edit: (text) => `GIT\n  remote: https://github.com/acme/evil.git\n  revision: main\n  specs:\n    evil (1.0.0)\n\n${text}`,
    },
    { what: 'version outside its range', rule: 'broken-graph', edit: (text) => text.replaceAll('3.0.1', '2.0.0') },
    {
      what: 'entry that nobody asks for',
      rule: 'unreachable-package',
      edit: swap('    gamma (3.0.1)\n\n', '    gamma (3.0.1)\n    evil (1.0.0)\n\n'),
    },
    { what: 'manifest asks for more', rule: 'manifest-drift', file: 'Gemfile', edit: (text) => `${text}gem "delta"\n` },
  ],
  composer: [
    {
      what: 'manifest changed beside the dependencies',
      rule: 'manifest-drift',
      file: 'composer.json',
      edit: swap('{', '{\n  "minimum-stability": "dev",'),
    },
    {
      what: 'reference that is no commit',
      rule: 'unhashed-package',
      edit: (text) => text.replaceAll(`"reference": "${commit('alpha')}"`, '"reference": "main"'),
    },
    { what: 'archive of another commit', rule: 'sections-disagree', edit: swap(`zipball/${commit('alpha')}`, `zipball/${commit('evil')}`) },
    { what: 'archive of another host', rule: 'unknown-host', edit: swap('https://api.github.com/repos', 'https://api.attacker.example/repos') },
    { what: 'archive over http', rule: 'insecure-source', edit: swap('https://api.github.com', 'http://api.github.com') },
    {
      what: 'manifest asks for more',
      rule: 'manifest-drift',
      file: 'composer.json',
      edit: swap('"acme/alpha"', '"acme/delta": "^1.0",\n    "acme/alpha"'),
    },
    { what: 'manifest asks for another version', rule: 'manifest-drift', file: 'composer.json', edit: swap('^1.0', '^2.0') },
  ],
  nuget: [
    { what: 'hash removed', rule: 'unhashed-package', edit: swap(/,\n\s*"contentHash": "[^"]*"/, '') },
    { what: 'hash cut off', rule: 'malformed-hash', edit: swap(b64('gamma', 'sha512'), b64('gamma', 'sha512').slice(0, 40)) },
    { what: 'key twice', rule: 'duplicate-key', edit: swap('"Gamma": {', '"Gamma": {},\n      "Gamma": {') },
  ],
  'gradle verification': [
    { what: 'checksum removed', rule: 'unhashed-package', edit: swap(/\n\s*<sha256[^>]*>/, '') },
    { what: 'checksum cut off', rule: 'malformed-hash', edit: swap(hex('alpha'), hex('alpha').slice(0, 32)) },
    {
      what: 'checksum of md5',
      rule: 'weakened-check',
      edit: (text) => text.replace(`<sha256 value="${hex('alpha')}"/>`, `<md5 value="${hex('alpha', 'md5')}"/>`),
    },
    { what: 'verification off', rule: 'weakened-check', edit: swap('<verify-metadata>true', '<verify-metadata>false') },
    {
      what: 'everything trusted',
      rule: 'weakened-check',
      edit: swap('</configuration>', '<trusted-artifacts><trust group=".*" regex="true"/></trusted-artifacts></configuration>'),
    },
  ],
  maven: [
    { what: 'range', rule: 'unpinned-version', edit: swap('<alpha.version>1.2.0', '<alpha.version>[1.0,2.0)') },
    { what: 'snapshot', rule: 'unpinned-version', edit: swap('<alpha.version>1.2.0', '<alpha.version>1.2.0-SNAPSHOT') },
    {
      what: 'repository over http',
      rule: 'insecure-source',
      edit: swap('</project>', '<repositories><repository><url>http://repo.example.com/maven</url></repository></repositories></project>'),
    },
    {
      what: 'repository of another host',
      rule: 'registry-confusion',
      edit: swap('</project>', '<repositories><repository><url>https://repo.attacker.example/maven</url></repository></repositories></project>'),
    },
  ],
  mix: [
    { what: 'hash cut off', rule: 'malformed-hash', edit: swap(hex('o2'), hex('o2').slice(0, 32)) },
    {
      what: 'git at a branch',
      rule: 'mutable-git-reference',
      edit: swap('%{\n', '%{\n  "evil": {:git, "https://github.com/acme/evil.git", "main", []},\n'),
    },
    { what: 'another package', rule: 'sections-disagree', edit: swap('{:hex, :gamma', '{:hex, :evil') },
    {
      what: 'key twice',
      rule: 'duplicate-key',
      edit: swap('  "gamma": ', `  "gamma": {:hex, :gamma, "3.0.0", "${hex('z')}", [:mix], [], "hexpm", "${hex('y')}"},\n  "gamma": `),
    },
  ],
  pubspec: [
    { what: 'one hash removed', rule: 'unhashed-package', edit: swap(/\n\s*sha256: .*/, '') },
    { what: 'hash cut off', rule: 'malformed-hash', edit: swap(hex('gamma'), hex('gamma').slice(0, 32)) },
    { what: 'another host', rule: 'unknown-host', edit: swap('https://pub.dev', 'https://pub.attacker.example') },
    { what: 'another package', rule: 'url-names-another-package', edit: swap('name: gamma', 'name: evil') },
    { what: 'http', rule: 'insecure-source', edit: swap('https://pub.dev', 'http://pub.dev') },
  ],
  swift: [
    { what: 'branch instead of a commit', rule: 'mutable-git-reference', edit: swap(commit('alpha'), 'main') },
    { what: 'another host', rule: 'unknown-host', edit: swap('https://github.com/', 'https://git.attacker.example/') },
    { what: 'http', rule: 'insecure-source', edit: swap('https://github.com/', 'http://github.com/') },
  ],
  podfile: [
    { what: 'checksum cut off', rule: 'malformed-hash', edit: swap(commit('gamma'), commit('gamma').slice(0, 20)) },
    { what: 'checksum removed', rule: 'unhashed-package', edit: swap(`  Gamma: ${commit('gamma')}\n`, '') },
    {
      what: 'git at a branch',
      rule: 'mutable-git-reference',
      edit: swap('SPEC CHECKSUMS:', 'EXTERNAL SOURCES:\n  Gamma:\n    :git: https://github.com/acme/gamma.git\n    :branch: main\n\nSPEC CHECKSUMS:'),
    },
  ],
  terraform: [
    { what: 'hashes removed', rule: 'unhashed-package', edit: swap(/\n {2}hashes = \[[^\]]*\]/, '') },
    { what: 'hash cut off', rule: 'malformed-hash', edit: swap(hex('zh'), hex('zh').slice(0, 20)) },
    { what: 'another host', rule: 'unknown-host', edit: swap('registry.terraform.io', 'registry.attacker.example') },
    { what: 'provider twice', rule: 'duplicate-key', edit: (text) => text + text },
    { what: 'version outside its constraint', rule: 'broken-graph', edit: swap('5.31.0', '4.0.0') },
  ],
  flake: [
    { what: 'hash removed', rule: 'unhashed-package', edit: swap(/\n\s*"narHash": "[^"]*",/, '') },
    { what: 'hash cut off', rule: 'malformed-hash', edit: swap(b64('nar'), b64('nar').slice(0, 20)) },
    { what: 'branch instead of a commit', rule: 'mutable-git-reference', edit: swap(commit('nix'), 'main') },
    { what: 'another owner than asked for', rule: 'sections-disagree', edit: swap('"owner": "NixOS"', '"owner": "attacker"') },
    { what: 'input that is missing', rule: 'broken-graph', edit: swap('"nixpkgs": "nixpkgs"', '"nixpkgs": "other"') },
  ],
  dockerfile: [
    { what: 'digest removed', rule: 'unpinned-image', edit: swap(`@sha256:${hex('node')}`, '') },
    { what: 'digest cut off', rule: 'malformed-hash', edit: swap(hex('node'), hex('node').slice(0, 32)) },
    { what: 'another registry', rule: 'unknown-host', edit: swap('ghcr.io/', 'registry.attacker.example/') },
    {
      what: 'file from an address without a checksum',
      rule: 'unhashed-package',
      edit: (text) => `${text}ADD https://files.attacker.example/x.tar.gz /x\n`,
    },
    { what: 'file over http', rule: 'insecure-source', edit: (text) => `${text}ADD http://files.attacker.example/x.tar.gz /x\n` },
  ],
  compose: [
    { what: 'digest removed', rule: 'unpinned-image', edit: swap(`@sha256:${hex('nginx')}`, '') },
    { what: 'another registry', rule: 'unknown-host', edit: swap('nginx:', 'registry.attacker.example/nginx:') },
  ],
  kubernetes: [{ what: 'digest removed', rule: 'unpinned-image', edit: swap(`@sha256:${hex('nginx')}`, '') }],
  workflow: [
    { what: 'tag instead of a commit', rule: 'unpinned-action', edit: swap(commit('checkout'), 'v4') },
    { what: 'branch instead of a commit', rule: 'unpinned-action', edit: swap(commit('checkout'), 'main') },
    { what: 'name one letter away', rule: 'look-alike-name', edit: swap('actions/checkout', 'actions/chekout') },
  ],
  action: [{ what: 'tag instead of a commit', rule: 'unpinned-action', edit: swap(commit('cache'), 'v4') }],
  'actions.lock': [
    { what: 'entry removed', rule: 'actions-lock-mismatch', edit: swap(/dependencies:\n.*$/s, 'dependencies: {}\n') },
    { what: 'commit cut off', rule: 'actions-lock-mismatch', edit: swap(commit('checkout'), commit('checkout').slice(0, 20)) },
    { what: 'owner id removed', rule: 'actions-lock-mismatch', edit: swap(/\n\s*owner_id: .*/, '') },
    { what: 'repository id zero', rule: 'actions-lock-mismatch', edit: swap(/repo_id: .*/, 'repo_id: 0') },
    {
      what: 'entry that nothing uses',
      rule: 'actions-lock-mismatch',
      edit: (text) =>
        `${text}    'attacker/evil@v1':\n        ref: 'v1'\n        commit: 'sha1-${commit('evil')}'\n        owner_id: 1\n        repo_id: 2\n`,
    },
    {
      what: 'transitive action that is not locked',
      rule: 'actions-lock-mismatch',
      edit: (text) => `${text}        uses:\n            - 'attacker/evil@v1'\n`,
    },
    { what: 'workflow uses another tag', rule: 'actions-lock-mismatch', file: '.github/workflows/ci.yml', edit: swap('@v4', '@v3') },
    {
      what: 'workflow uses one more',
      rule: 'actions-lock-mismatch',
      file: '.github/workflows/ci.yml',
      edit: (text) => `${text}      - uses: attacker/evil@v1\n`,
    },
    { what: 'key twice', rule: 'duplicate-key', edit: (text) => text + text.slice(text.indexOf("    'actions/checkout@v4':\n")) },
  ],
  'pre-commit': [
    { what: 'tag instead of a commit', rule: 'mutable-git-reference', edit: swap(commit('hooks'), 'v1.0.0') },
    { what: 'http', rule: 'insecure-source', edit: swap('https://', 'http://') },
    { what: 'another host', rule: 'unknown-host', edit: swap('github.com', 'git.attacker.example') },
    { what: 'dependency without a version', rule: 'unpinned-version', edit: (text) => `${text}        additional_dependencies: [evil]\n` },
  ],
  gitmodules: [
    { what: 'address that is an option', rule: 'unsafe-path', edit: swap('https://github.com/acme/alpha.git', '-u./payload') },
    { what: 'command at update', rule: 'unsafe-path', edit: (text) => `${text}\tupdate = !sh payload\n` },
    { what: 'place outside', rule: 'unsafe-path', edit: swap('vendor/alpha', '../outside') },
    { what: 'unencrypted', rule: 'insecure-source', edit: swap('https://', 'git://') },
    { what: 'another host', rule: 'unknown-host', edit: swap('github.com', 'git.attacker.example') },
  ],
  helm: [
    { what: 'digest cut off', rule: 'malformed-hash', edit: swap(hex('chart'), hex('chart').slice(0, 20)) },
    { what: 'digest removed', rule: 'unhashed-package', edit: swap(/\ndigest: .*/, '') },
    { what: 'http', rule: 'insecure-source', edit: swap('https://charts', 'http://charts') },
    {
      what: 'manifest asks for more',
      rule: 'manifest-drift',
      file: 'Chart.yaml',
      edit: (text) => `${text}  - name: delta\n    version: 1.0.0\n    repository: https://charts.example.com\n`,
    },
    { what: 'manifest asks for another version', rule: 'manifest-drift', file: 'Chart.yaml', edit: swap('^1.0.0', '^2.0.0') },
  ],
  conan: [{ what: 'revision cut off', rule: 'malformed-hash', edit: swap(hex('c', 'md5'), hex('c', 'md5').slice(0, 10)) }],
  stack: [{ what: 'hash cut off', rule: 'malformed-hash', edit: swap(hex('alpha'), hex('alpha').slice(0, 32)) }],
  renv: [{ what: 'repository over http', rule: 'insecure-source', edit: swap('https://cloud', 'http://cloud') }],
  npmrc: [
    { what: 'certificate not checked', rule: 'weakened-check', edit: (text) => `${text}strict-ssl=false\n` },
    { what: 'registry over http', rule: 'insecure-source', edit: (text) => `${text}registry=http://registry.example.com/\n` },
    { what: 'other registry', rule: 'registry-confusion', edit: (text) => `${text}registry=${evil}\n` },
    { what: 'scripts on', rule: 'weakened-check', edit: swap('ignore-scripts=true', 'ignore-scripts=false') },
    { what: 'minutes for days', rule: 'wrong-unit', edit: swap('min-release-age=7', 'min-release-age=10080') },
    { what: 'suffix that is not read', rule: 'wrong-unit', edit: swap('min-release-age=7', 'min-release-age=7d') },
    { what: 'every script allowed', rule: 'weakened-check', edit: (text) => `${text}dangerously-allow-all-scripts=true\n` },
  ],
  'pnpm-workspace': [
    { what: 'days for minutes', rule: 'wrong-unit', edit: swap('10080', '7') },
    { what: 'comment says otherwise', rule: 'wrong-unit', edit: swap('minimumReleaseAge: 10080', 'minimumReleaseAge: 604800 # 7 days') },
    { what: 'every build allowed', rule: 'weakened-check', edit: (text) => `${text}dangerouslyAllowAllBuilds: true\n` },
    { what: 'exotic sources allowed', rule: 'weakened-check', edit: (text) => `${text}blockExoticSubdeps: false\n` },
    { what: 'lockfile trusted', rule: 'weakened-check', edit: (text) => `${text}trustLockfile: true\n` },
  ],
  yarnrc: [
    { what: 'checksums ignored', rule: 'weakened-check', edit: (text) => `${text}checksumBehavior: ignore\n` },
    { what: 'certificate not checked', rule: 'weakened-check', edit: (text) => `${text}enableStrictSsl: false\n` },
    { what: 'any repository', rule: 'weakened-check', edit: (text) => `${text}approvedGitRepositories: ["**"]\n` },
    { what: 'other registry', rule: 'registry-confusion', edit: (text) => `${text}npmRegistryServer: ${evil}\n` },
  ],
  bunfig: [
    { what: 'other registry', rule: 'registry-confusion', edit: (text) => `${text}registry = "${evil}"\n` },
    { what: 'minutes for seconds', rule: 'wrong-unit', edit: swap('604800', '1440') },
  ],
  'nuget.config': [
    {
      what: 'second source without a mapping',
      rule: 'registry-confusion',
      edit: swap('  </packageSources>', '    <add key="own" value="https://nuget.attacker.example/index.json" />\n  </packageSources>'),
    },
    { what: 'source over http', rule: 'insecure-source', edit: swap('https://api', 'http://api') },
  ],
  'pip.conf': [
    { what: 'second index', rule: 'registry-confusion', edit: (text) => `${text}extra-index-url = https://pypi.attacker.example/simple\n` },
    { what: 'trusted host', rule: 'weakened-check', edit: (text) => `${text}trusted-host = pypi.org\n` },
  ],
  'uv.toml': [{ what: 'best of any index', rule: 'registry-confusion', edit: swap('first-index', 'unsafe-best-match') }],
  pyproject: [
    { what: 'index for every name', rule: 'registry-confusion', edit: swap('explicit = true\n', '') },
    { what: 'best of any index', rule: 'registry-confusion', edit: (text) => `${text}\n[tool.uv]\nindex-strategy = "unsafe-best-match"\n` },
  ],
  'cargo config': [{ what: 'crates replaced', rule: 'registry-confusion', edit: (text) => `${text}\n[source.crates-io]\nreplace-with = "evil"\n` }],
}

const findingsOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const { findings } = await check({ root: projectOf(files), targets: ['.'], only: ['lockfile'] })
  return findings.filter(({ severity }) => rank(severity) >= rank('medium')).map(({ rule }) => rule)
}

let cases = 0
for (const [name, tampers] of Object.entries(suite)) {
  const sample: Sample | undefined = samples.find((one) => one.name === name)
  assert.ok(sample, `no sample is called ${name}`)
  for (const { what, rule, file = sample.path, edit } of tampers) {
    cases++
    test(`${name}: ${what}`, async () => {
      const before = sample.files[file] ?? ''
      const after = edit(before)
      assert.notEqual(after, before, 'the mutation changes nothing')
      const found = await findingsOf({ ...sample.files, [file]: after })
      assert.ok(found.includes(rule), `found ${found.length === 0 ? 'nothing' : [...new Set(found)].join(', ')}`)
    })
  }
}

test('there are at least 120 cases over at least 12 formats', () => {
  assert.ok(cases >= 120, `${cases}`)
  assert.ok(Object.keys(suite).length >= 12)
})
