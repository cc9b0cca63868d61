import { type Checked, type Evidence, stopped } from './evidence.ts'
import type { Installed } from './install.ts'

/** Packages by what came of them. */
export interface Tally {
  readonly verified: readonly Evidence[]
  readonly failed: readonly Evidence[]
  /** Refused, or something could not be checked, and the policy allows neither. */
  readonly unchecked: readonly Evidence[]
  /** Let pass by the policy although a check was refused or not done. */
  readonly allowed: readonly Evidence[]
}

/** Sorts packages by what came of them. */
export function tally(evidence: readonly Evidence[]): Tally {
  const state = (one: Evidence): string | undefined => stopped(one)?.state
  return {
    failed: evidence.filter((one) => state(one) === 'failed' || state(one) === 'refused'),
    unchecked: evidence.filter((one) => state(one) === 'not checked'),
    allowed: evidence.filter((one) => state(one) === undefined && one.checks.some(({ allowed }) => allowed)),
    verified: evidence.filter((one) => state(one) === undefined && !one.checks.some(({ allowed }) => allowed)),
  }
}

/** One line for each check that stands in the way, or that a policy let pass. */
const line = ({ name, version }: Evidence, { check, state, note, allowed }: Checked): string =>
  `  ${name}@${version}: ${check} ${state}${allowed ? ' (allowed by the policy)' : ''}: ${note}`

/** The result for a person; escape it before it is shown. `all` adds one line for every package. */
export function installText(result: Installed, { all, dryRun }: { readonly all: boolean; readonly dryRun: boolean }): readonly string[] {
  const { evidence, plan, laid, ran, broken } = result
  const { verified, failed, unchecked, allowed } = tally(evidence)
  const lines: string[] = []
  if (all)
    for (const one of evidence)
      lines.push(
        `${stopped(one) ? 'refused ' : 'verified'}  ${one.name}@${one.version}  ${one.checks.map(({ check, state }) => (state === 'verified' ? check : `${check}: ${state}`)).join(', ')}`,
      )
  for (const one of [...failed, ...unchecked]) {
    const check = stopped(one)
    if (check) lines.push(line(one, check).replace(/^ {2}/, check.state === 'not checked' ? 'not checked: ' : 'refused: '))
  }
  if (allowed.length > 0) lines.push('allowed by the policy although not verified:')
  for (const one of allowed) for (const check of one.checks) if (check.allowed) lines.push(line(one, check))
  const idle = evidence.filter((one) => one.scripts.length > 0 && !ran.some((script) => script.package === `${one.name}@${one.version}`))
  if (laid && idle.length > 0) lines.push('scripts that were not run (approve them under install.scripts):')
  if (laid) for (const { name, version, scripts } of idle) lines.push(`  ${name}@${version}: ${scripts.join(', ')}`)
  for (const script of ran) lines.push(`ran ${script.event} of ${script.package}: ${script.command}`)
  if (broken) lines.push(`refused: ${broken.script.package}: its script ${broken.script.event} failed: ${broken.why}; the old node_modules is back`)
  const proved = evidence.filter(({ origin }) => origin).length
  const counts = [
    `${verified.length} verified`,
    `${failed.length} failed`,
    `${unchecked.length} not checked`,
    ...(allowed.length > 0 ? [`${allowed.length} allowed`] : []),
  ]
  const outcome = laid
    ? 'installed'
    : failed.length + unchecked.length > 0 || broken
      ? 'refused, nothing was changed'
      : dryRun
        ? 'nothing was installed: --dry-run'
        : 'nothing was installed'
  lines.push(
    `${plan.path}: ${counts.join(', ')}; ${proved} with provenance${plan.inert.length > 0 ? `; ${plan.inert.length} not for this system` : ''}; ${outcome}`,
  )
  return lines
}

/** The result for other programs. */
export const installJson = (result: Installed): unknown => {
  const { verified, failed, unchecked, allowed } = tally(result.evidence)
  return {
    verdict: failed.length > 0 || result.broken ? 'blocked' : unchecked.length > 0 ? 'incomplete' : 'pass',
    lockfile: { path: result.plan.path, sha256: result.plan.sha256 },
    installed: result.laid,
    summary: { verified: verified.length, failed: failed.length, notChecked: unchecked.length, allowed: allowed.length },
    packages: result.evidence.map((one) => ({ ...one, verdict: stopped(one)?.state ?? 'verified' })),
    scripts: result.ran.map(({ package: name, event, command }) => ({ package: name, event, command })),
  }
}
