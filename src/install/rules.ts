import type { RuleInfo } from '../core/rule.ts'

const sources = ['CWE-353', 'https://docs.npmjs.com/cli/configuring-npm/folders', 'https://slsa.dev/spec/v1.1/threats']
const again = 'Look at who changed it, then install anew with `sealgate install`.'

/** A rule about what lies in node_modules; none of them can be seen in the repository alone. */
const rule = (id: string, severity: RuleInfo['severity'], title: string, why: string, fix: string = again): RuleInfo => ({
  id,
  reads: 'lockfile',
  severity,
  title,
  why,
  fix,
  sources,
})

/** What `check --installed` finds, by what it is about. */
export const installedRules: Readonly<
  Record<'changed' | 'added' | 'missing' | 'link' | 'unknown' | 'absent' | 'hidden' | 'command' | 'native', RuleInfo>
> = {
  changed: rule(
    'installed-file-changed',
    'critical',
    'Installed file is not the one in the package',
    'The bytes of the package are pinned by the lockfile, and what runs is another file. Something changed it after it was installed: a script, a tool that patches, or an attacker.',
  ),
  added: rule(
    'installed-file-added',
    'high',
    'Installed package holds a file that its archive does not',
    'Node runs whatever lies in node_modules. A file that no archive brought was put there by something else, and nothing pins it.',
  ),
  missing: rule(
    'installed-file-missing',
    'high',
    'Installed package lacks a file of its archive',
    'A package with a file gone does something else than the one that was reviewed: a missing check passes, a missing folder makes Node look further up.',
  ),
  link: rule(
    'installed-link-leaves',
    'high',
    'Link in node_modules leads somewhere else than the lockfile says',
    'npm puts no links but those to the project’s own parts and the commands of packages. Any other lets code from elsewhere run as a dependency.',
  ),
  unknown: rule(
    'installed-package-unknown',
    'high',
    'Installed package is in no lockfile',
    'It can be required by every package around it, and no lockfile, review or audit ever saw it.',
  ),
  absent: rule(
    'installed-package-missing',
    'medium',
    'Locked package is not installed',
    'Node takes the next one it finds on the way up, which may be another version, or none.',
  ),
  hidden: rule(
    'installed-lockfile-disagrees',
    'medium',
    'Hidden lockfile of node_modules disagrees with the lockfile',
    'npm believes node_modules/.package-lock.json and leaves alone what it lists: what disagrees there stays installed, whatever the lockfile says.',
  ),
  command: rule(
    'installed-command-changed',
    'high',
    'Command in node_modules/.bin is not the one of the package',
    'Scripts of the project run commands by name from node_modules/.bin before any other. One that leads elsewhere runs in place of the tool.',
  ),
  native: rule(
    'installed-native-build',
    'note',
    'Package was built on this machine',
    'It holds files that its install script made, such as compiled code. No archive has them, so nothing can be compared: they are only as good as the machine they were built on.',
    'Know that they are there. Prefer packages with prebuilt binaries that the lockfile pins.',
  ),
}
