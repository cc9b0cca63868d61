import { userInfo } from 'node:os'
import { purl } from '../core/purl.ts'
import { installType } from '../seal/install.ts'
import { version } from '../version.ts'
import { stopped } from './evidence.ts'
import type { Installed } from './install.ts'

/** Who installed, and when. */
export interface Installer {
  readonly who: string
  readonly when: Date
  readonly run?: string | undefined
}

/**
 * The audit record of an install, as a statement that `seal --statement` signs: its subject is the lockfile, by its digest; it
 * says of every package its digests and what was checked, and how.
 * Source: https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
export function recordOf({ plan, evidence, laid, ran }: Installed, { who, when, run }: Installer): string {
  return `${JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: plan.path, digest: { sha256: plan.sha256 } }],
    predicateType: installType,
    predicate: {
      installer: { id: who, ...(run === undefined ? {} : { run }), tool: `sealgate ${version}` },
      time: when.toISOString(),
      result: laid ? 'installed' : evidence.some(stopped) ? 'refused' : 'verified',
      packages: evidence.map((one) => ({
        uri: purl(plan.lockfile.ecosystem, one.name, one.version),
        digest: one.digests,
        paths: one.keys,
        from: one.resolved,
        ...(one.origin === undefined ? {} : { origin: one.origin }),
        scripts: one.scripts,
        checks: one.checks.map(({ check, state, note, allowed }) => ({
          check,
          state,
          ...(note === '' ? {} : { note }),
          ...(allowed ? { allowed } : {}),
        })),
      })),
      scriptsRun: ran.map(({ package: name, event, command }) => ({ package: name, event, command })),
      leftOut: plan.inert.map(({ key }) => key),
    },
  })}\n`
}

/** Who installs: the job's workflow and run where it is one, else the user. */
export function installerOf(env: Readonly<Record<string, string | undefined>>, when: Date): Installer {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const [workflow, run] = [env['GITHUB_WORKFLOW_REF'], env['GITHUB_RUN_ID']]
  if (workflow)
    return { who: `${server}/${workflow}`, when, run: run === undefined ? undefined : `${server}/${env['GITHUB_REPOSITORY']}/actions/runs/${run}` }
  try {
    return { who: userInfo().username, when }
  } catch {
    return { who: 'unknown', when }
  }
}
