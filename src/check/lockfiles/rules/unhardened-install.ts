import { posix } from 'node:path'
import type { Sighting } from '../../../core/finding.ts'
import type { Lockfile } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const unhardenedInstall: Rule<'lockfile'> = {
  id: 'unhardened-install',
  reads: 'lockfile',
  severity: 'low',
  persona: 'pedantic',
  title: 'Package manager has a protection that is not switched on',
  why: 'Package managers have learned to wait some days before they take a version, and to run no scripts that nobody allowed. Most of it is off until a project asks for it.',
  fix: 'Add the settings, and see whether everything still installs.',
  sources: [
    'CWE-1188',
    'https://docs.npmjs.com/cli/using-npm/config',
    'https://pnpm.io/supply-chain-security',
    'https://pip.pypa.io/en/stable/topics/secure-installs/',
  ],
  *check(lockfile, context) {
    if (lockfile.format === 'requirements') yield* hashesRequired(lockfile)
    const advice = wanted.find(({ format }) => format.test(lockfile.format))
    if (!advice || lockfile.packages.length === 0) return
    const near = (context.project?.settings ?? [])
      .filter(
        ({ format, path }) =>
          format === advice.settings && `${posix.dirname(lockfile.path)}/`.startsWith(`${posix.dirname(path)}/`.replace(/^\.\//, '')),
      )
      .sort((a, b) => b.path.length - a.path.length)
    const set = new Set(near.flatMap(({ settings }) => settings.map(({ key }) => key.replace(/\..*$/, ''))))
    const missing = advice.lines.filter(({ keys }) => !keys.some((key) => set.has(key)))
    if (missing.length === 0) return
    const names = missing.map(({ keys }) => keys[0]).join(', ')
    const lines = missing.map(({ line }) => line)
    const [file] = near
    yield {
      message: `${file?.path ?? advice.file} does not set ${names}`,
      at: { path: file?.path ?? lockfile.path, line: 1, column: 1 },
      fix: `Add to ${advice.file}: ${lines.map((line) => `\`${line}\``).join(', ')}.`,
      subject: `unhardened ${names}`,
      // Nothing that must stand first is before its first setting.
      ...(file?.settings[0]?.at.line === 1
        ? { fixes: [{ title: `set ${names}`, safe: false, edits: [{ path: file.path, start: 0, end: 0, text: `${lines.join('\n')}\n` }] }] }
        : {}),
    }
  },
}

/** What each manager is asked for, and in which file. A line counts as set by any of its keys. */
const wanted: readonly {
  readonly format: RegExp
  readonly settings: string
  readonly file: string
  readonly lines: readonly { readonly keys: readonly string[]; readonly line: string }[]
}[] = [
  {
    format: /^npm-/,
    settings: 'npmrc',
    file: '.npmrc',
    lines: [
      { keys: ['min-release-age', 'before'], line: 'min-release-age=3' },
      { keys: ['ignore-scripts', 'strict-allow-scripts', 'allow-scripts'], line: 'ignore-scripts=true' },
      { keys: ['allow-git'], line: 'allow-git=root' },
    ],
  },
  {
    format: /^pnpm-/,
    settings: 'pnpm-workspace',
    file: 'pnpm-workspace.yaml',
    lines: [
      { keys: ['minimumReleaseAge'], line: 'minimumReleaseAge: 4320' },
      { keys: ['trustPolicy'], line: 'trustPolicy: no-downgrade' },
    ],
  },
  {
    format: /^yarn-berry/,
    settings: 'yarnrc',
    file: '.yarnrc.yml',
    lines: [
      { keys: ['npmMinimalAgeGate'], line: 'npmMinimalAgeGate: 3d' },
      { keys: ['enableScripts'], line: 'enableScripts: false' },
    ],
  },
]

/** One hash makes pip ask for all; saying so makes it stay when the last hash goes. */
function* hashesRequired({ packages, path, settings }: Lockfile): Generator<Sighting> {
  if (packages.length === 0 || packages.some(({ hashes, source }) => hashes.length === 0 || source !== 'registry')) return
  if (settings.some(({ key }) => key === '--require-hashes')) return
  yield {
    message: 'all requirements have hashes, and nothing requires them',
    at: { path, line: 1, column: 1 },
    fix: 'Add the line `--require-hashes`.',
    subject: 'require-hashes',
    fixes: [{ title: 'require hashes', safe: true, edits: [{ path, start: 0, end: 0, text: '--require-hashes\n' }] }],
  }
}
