import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { getInput } from '@actions/core'
import type { Config } from '../config/schema.ts'
import { Fault } from '../core/fault.ts'
import { spec } from '../core/lockfile.ts'
import { plain } from '../core/plain.ts'
import { stopped } from '../install/evidence.ts'
import { type Installed, install } from '../install/install.ts'
import { installPolicy } from '../install/policy.ts'
import { installerOf, recordOf } from '../install/record.ts'
import { installText, tally } from '../install/report.ts'
import { npmSettings } from '../install/settings.ts'
import { fileBytesMax, reason } from '../io/files.ts'
import { bytesAt } from '../io/git.ts'
import { writeWhole } from '../io/write.ts'
import { npm } from '../lockfiles/npm.ts'
import { builtInRoots } from '../seal/roots.ts'
import { readTrust } from '../seal/trust.ts'

/** What the step gives back. */
export interface InstallStep {
  readonly code: number
  readonly verdict: string
  readonly page: string
  readonly outputs: Readonly<Record<string, string | number>>
}

/**
 * Installs one folder of the checkout. The page says what is new since `base`: packages, scripts, publishers.
 * @throws Fault
 */
export async function installStep(root: string, config: Config, paths: readonly string[], base: string | undefined): Promise<InstallStep> {
  const [path = '.', more] = paths
  if (more !== undefined) throw new Fault('usage', 'the input `paths` names several folders', { hint: 'install each in a step of its own' })
  const folder = resolve(root, path)
  const trusted = getInput('trusted-root')
  const now = new Date()
  const result = await install({
    root: folder,
    settings: npmSettings(folder, process.env),
    policy: installPolicy(config),
    env: process.env,
    now,
    dryRun: false,
    trusts: () => (trusted === '' ? builtInRoots().flatMap((text) => readTrust(text, 'the built-in root')) : readTrust(read(root, trusted), trusted)),
    npmKeys: undefined,
    progress: () => {},
    print: (bytes) => process.stdout.write(plain(bytes.toString('utf8'), '\n\t')),
  })
  const lines = [...installText(result, { all: false, dryRun: false }), ...newSince(root, path, result, base)]
  for (const line of lines) process.stdout.write(`${plain(line)}\n`)
  const { verified, failed, unchecked } = tally(result.evidence)
  for (const { name, version, ...one } of [...failed, ...unchecked]) {
    const check = stopped({ name, version, ...one })
    process.stdout.write(
      `::error title=sealgate::${plain(`${name}@${version}: ${check?.check} ${check?.state}: ${check?.note}`).replaceAll('%', '%25')}\n`,
    )
  }
  const temporary = process.env['RUNNER_TEMP']
  const record = temporary ? join(temporary, 'sealgate-install.intoto.json') : undefined
  if (record !== undefined) writeWhole(record, [Buffer.from(recordOf(result, installerOf(process.env, now)))])
  const blocked = failed.length > 0 || result.broken !== undefined
  return {
    code: blocked ? 1 : unchecked.length > 0 ? 3 : 0,
    verdict: blocked ? 'blocked' : unchecked.length > 0 ? 'incomplete' : 'pass',
    page: `### Verified install\n\n\`\`\`text\n${lines.map((line) => plain(line).replaceAll('`', "'")).join('\n')}\n\`\`\`\n`,
    outputs: { 'packages-verified': verified.length, ...(record === undefined ? {} : { 'record-file': record }) },
  }
}

/** What the lockfile of the base branch does not have. */
function newSince(root: string, path: string, { plan, evidence }: Installed, base: string | undefined): readonly string[] {
  if (base === undefined) return []
  const at = path === '.' ? plan.path : `${path.replace(/^\.\//, '').replace(/\/$/, '')}/${plan.path}`
  const bytes = bytesAt(root, base, at, fileBytesMax)
  if (bytes === undefined) return [`new since ${base.slice(0, 12)}: the whole of ${at}`]
  const before = npm.parse(bytes.toString('utf8'), at).packages
  const known = new Set(before.map(spec))
  const scripted = new Set(before.filter(({ script }) => script).map(({ name }) => name))
  const added = evidence.filter((one) => !known.has(`${one.name}@${one.version}`))
  return [
    `new since ${base.slice(0, 12)}: ${added.length} package${added.length === 1 ? '' : 's'}`,
    ...added.map(({ name, version, scripts, checks, origin }) => {
      const publisher = checks.find(({ check }) => check === 'publisher')
      return `  ${name}@${version}${scripts.length > 0 ? `; ${scripted.has(name) ? 'scripts' : 'new scripts'}: ${scripts.join(', ')}` : ''}${publisher === undefined || publisher.note === '' ? '' : `; publisher: ${publisher.note}`}${origin === undefined ? '' : `; built from ${origin.repository}`}`
    }),
  ]
}

function read(root: string, path: string): string {
  try {
    return readFileSync(resolve(root, path), 'utf8')
  } catch (cause) {
    throw new Fault('unreadable-file', `cannot read ${path}`, { cause, hint: reason(cause) })
  }
}
