import type { Severity } from '../../../core/finding.ts'
import type { Setting } from '../../../core/lockfile.ts'
import type { Rule } from '../../../core/rule.ts'

export const weakenedCheck: Rule<'lockfile'> = {
  id: 'weakened-check',
  reads: 'lockfile',
  severity: 'high',
  title: 'Setting switches a protection of the package manager off',
  why: 'The lockfile’s hashes, the certificate of the registry and the approval of scripts hold only while the package manager looks at them. A setting in the repository turns that off for everyone.',
  fix: 'Remove the setting, or set it back to what its documentation gives as the default.',
  sources: ['CWE-295', 'CWE-353', 'https://docs.npmjs.com/cli/using-npm/config'],
  *check(lockfile) {
    for (const { kind, message, at, subject, severity } of lockfile.oddities)
      if (kind === 'weakened-check') yield { message, at, subject, ...(severity === undefined ? {} : { severity }) }
    for (const setting of lockfile.settings) {
      const wrong = weak.find(([format, key, value]) => format.test(lockfile.format) && key.test(setting.key) && value.test(setting.value.trim()))
      if (wrong) yield { message: `${shown(setting)}: ${wrong[3]}`, at: setting.at, severity: wrong[4] ?? 'high', subject: setting.key }
    }
  },
}

const shown = ({ key, value }: Setting): string => (value === '' || value === 'true' ? key : `${key} is ${value.slice(0, 60)}`)

const no = /^(false|0|no|off)$/i
const yes = /^(true|1|yes|on)$/i

/** Format, key and value that turn something off, and what. Sources: the documentation of each manager's settings. */
const weak: readonly (readonly [format: RegExp, key: RegExp, value: RegExp, what: string, severity?: Severity])[] = [
  [/^npmrc$/, /(^|:)strict-ssl$/, no, 'the certificate of the registry is not checked'],
  [/^npmrc$/, /^(package-lock|lockfile)$/, no, 'no lockfile is read or written'],
  [/^npmrc$/, /^ignore-scripts$/, no, 'install scripts run', 'medium'],
  [/^npmrc$/, /^(allow-git|allow-remote|allow-file|allow-directory)$/, /^all$/, 'any dependency may come from outside the registry', 'medium'],
  [/^npmrc$/, /^(strict-allow-scripts)$/, no, 'unreviewed install scripts run with a notice only', 'medium'],
  [/^npmrc$/, /^(dangerously-allow-all-scripts|dangerously-allow-all-builds|unsafe-perm)$/, yes, 'every install script runs'],
  [/^npmrc$/, /^(force|legacy-bundling)$/, yes, 'protections give way without asking', 'medium'],
  [/^npmrc$/, /^min-release-age$/, /^0$/, 'versions are taken the minute they are published', 'medium'],
  [/^npmrc$/, /^(verify-store-integrity|audit-signatures|frozen-lockfile)$/, no, 'what is installed is not compared with its hash', 'medium'],
  [/^npmrc$/, /^audit$/, no, 'known bad versions are not reported', 'low'],
  [/^npmrc$/, /^(node-options|script-shell|git|shell)$/, /./, 'the repository names the program or the options that installing runs with', 'medium'],
  [
    /^pnpm-workspace$/,
    /^(strictSsl|verifyStoreIntegrity|verifyDepsBeforeRun|blockExoticSubdeps|strictDepBuilds|minimumReleaseAgeStrict)$/,
    no,
    'a protection of pnpm is off',
    'medium',
  ],
  [/^pnpm-workspace$/, /^dangerouslyAllowAllBuilds$/, yes, 'every install script runs'],
  [/^pnpm-workspace$/, /^trustLockfile$/, yes, 'what is locked is not checked again'],
  [/^pnpm-workspace$/, /^minimumReleaseAge$/, /^0$/, 'versions are taken the minute they are published', 'medium'],
  [/^pnpm-workspace$/, /^minimumReleaseAgeIgnoreMissingTime$/, yes, 'a version without a time passes the age check', 'low'],
  [/^pnpm-workspace$/, /^trustPolicy$/, /^off$/, 'a version that lost its provenance is taken', 'medium'],
  [/^pnpm-workspace$/, /^ignoreScripts$/, no, 'install scripts run', 'medium'],
  [/^pnpm-workspace$/, /^(minimumReleaseAgeExclude|trustPolicyExclude)$/, /^\*+(\/\*+)?$/, 'every package is an exception', 'medium'],
  [/^pnpm-workspace$/, /^allowBuilds\.\*+$/, yes, 'every install script runs'],
  [/^yarnrc$/, /^checksumBehavior$/, /^(ignore|update|reset)$/, 'a package that does not match its checksum is taken'],
  [/^yarnrc$/, /^(enableStrictSsl|.*\.enableStrictSsl)$/, no, 'the certificate of the registry is not checked'],
  [/^yarnrc$/, /^enableImmutableInstalls$/, no, 'an install may change the lockfile', 'medium'],
  [/^yarnrc$/, /^enableHardenedMode$/, no, 'what is locked is not compared with the registry', 'medium'],
  [/^yarnrc$/, /^enableScripts$/, yes, 'install scripts run', 'medium'],
  [/^yarnrc$/, /^unsafeHttpWhitelist/, /./, 'packages may be fetched over an unencrypted connection'],
  [/^yarnrc$/, /^approvedGitRepositories$/, /^\*\*?$/, 'code may come from any repository', 'medium'],
  [/^yarnrc$/, /^npmMinimalAgeGate$/, /^0\w*$/, 'versions are taken the minute they are published', 'medium'],
  [/^bunfig$/, /^install\.(frozenLockfile|saveTextLockfile)$/, no, 'an install may change the lockfile', 'low'],
  [/^bunfig$/, /^install\.minimumReleaseAge$/, /^0$/, 'versions are taken the minute they are published', 'medium'],
  [/^(requirements|pip-conf)$/, /^(--trusted-host|.*trusted-host)$/, /./, 'the certificate of this host is not checked'],
  [/^(requirements|pip-conf)$/, /^(--pre|.*\.pre)$/, /^(true|1|yes|)$/, 'unfinished versions are taken', 'low'],
  [/^(requirements|pip-conf)$/, /(^--no-binary|\.no-binary)$/, /^:all:$/, 'every package is built here, by its own code', 'low'],
  [/^pip-conf$/, /require-hashes$/, no, 'hashes are not required'],
  [/^pipfile/, /^verify_ssl$/, no, 'the certificate of the index is not checked'],
  [/^uv-settings$/, /(^|\.)(allow-insecure-host|native-tls)$/, /\./, 'the certificate of this host is not checked'],
  [/^uv-settings$/, /(^|\.)(verify-hashes|require-hashes)$/, no, 'hashes are not checked'],
  [/^cargo-config$/, /(^|\.)(check-revoke)$/, no, 'revoked certificates are taken', 'medium'],
  [/^cargo-config$/, /^net\.git-fetch-with-cli$/, /^never$/, ''],
  [/^nuget-config$/, /^allowInsecureConnections$/, yes, 'packages may be fetched over an unencrypted connection'],
  [/^nuget-config$/, /signatureValidationMode$/, /^accept$/i, 'unsigned packages are taken', 'low'],
  [/^gradle-verification$/, /^verify-metadata$/, no, 'the metadata of packages is not verified'],
  [
    /^gradle-verification$/,
    /^trusted-artifact$/,
    /(regex=true.*(group|name)=\.\*|group=\.\*|file=\.\*)(?!.*name=[^.])/,
    'everything is trusted without a checksum',
  ],
  [/^gradle-verification$/, /^trusted-artifact$/, /^(?!.*file=.*-(javadoc|sources)).*/, 'what it names is trusted without a checksum', 'medium'],
  [/^gradle-verification$/, /^ignored-key$/, /./, 'signatures of this key are not looked at', 'low'],
  [/^maven-pom$/, /^checksumPolicy$/, /^(ignore|warn)$/, 'a package that does not match its checksum is taken', 'medium'],
  [/^dependabot$/, /insecure-external-code-execution$/, /^allow$/, 'code of dependencies runs while they are updated', 'medium'],
  [/^renovate$/, /^(minimumReleaseAge|stabilityDays)$/, /^0\b/, 'versions are taken the minute they are published', 'medium'],
]
