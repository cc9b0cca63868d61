import defaults from 'npm-registry-fetch/lib/default-opts.js'
import { Fault } from '../../core/fault.ts'
import type { Finding } from '../../core/finding.ts'
import { emptyReport, lineOf } from '../../core/report.ts'
import type { Settings } from '../../core/rule.ts'
import type { Network } from '../../io/network.ts'
import { asksOnline } from './online-rules.ts'

/** Most credentials of one run whose providers are asked. */
export const asksMax = 100

/** How a provider is asked whether a credential is live: one request that reads, and changes nothing. */
interface Question {
  readonly address: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** What the answer says; where left out, 2xx is live and 401 is not. */
  readonly says?: (status: number, json: unknown) => boolean | undefined
}

const bearer = (address: string, more: Readonly<Record<string, string>> = {}): ((credential: string) => Question) => {
  return (credential) => ({ address, headers: { authorization: `Bearer ${credential}`, ...more } })
}
const header = (address: string, name: string, before = '', more: Readonly<Record<string, string>> = {}): ((credential: string) => Question) => {
  return (credential) => ({ address, headers: { [name]: before + credential, ...more } })
}
const member = (json: unknown, name: string): unknown => (typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined)

const slack = (credential: string): Question => ({
  ...bearer('https://slack.com/api/auth.test')(credential),
  body: {},
  says: (_, json) => {
    const ok = member(json, 'ok')
    return typeof ok === 'boolean' ? ok : undefined
  },
})

/** The question of each rule in `asksOnline`. Source: the providers' own documentation of the endpoint. */
export const questions: Readonly<Record<(typeof asksOnline)[number], (credential: string) => Question>> = {
  'airtable-pat': bearer('https://api.airtable.com/v0/meta/whoami'),
  'anthropic-api-key': header('https://api.anthropic.com/v1/models?limit=1', 'x-api-key', '', { 'anthropic-version': '2023-06-01' }),
  'cloudflare-api-token': bearer('https://api.cloudflare.com/client/v4/user/tokens/verify'),
  'digitalocean-pat': bearer('https://api.digitalocean.com/v2/account'),
  'discord-bot-token': header('https://discord.com/api/v10/users/@me', 'authorization', 'Bot '),
  'doppler-personal-token': bearer('https://api.doppler.com/v3/me'),
  'figma-pat': (credential) => ({
    ...header('https://api.figma.com/v1/me', 'x-figma-token')(credential),
    says: (status) => (status === 200 ? true : status === 401 || status === 403 ? false : undefined),
  }),
  'github-fine-grained-pat': bearer('https://api.github.com/user'),
  'github-oauth-token': bearer('https://api.github.com/user'),
  'github-pat': bearer('https://api.github.com/user'),
  'gitlab-pat': header('https://gitlab.com/api/v4/personal_access_tokens/self', 'private-token'),
  'groq-api-key': bearer('https://api.groq.com/openai/v1/models'),
  'huggingface-user-token': bearer('https://huggingface.co/api/whoami-v2'),
  'linear-api-key': (credential) => ({
    ...header('https://api.linear.app/graphql', 'authorization')(credential),
    body: { query: '{ viewer { id } }' },
    says: (status, json) => (status === 401 || status === 400 ? false : status === 200 ? member(json, 'errors') === undefined : undefined),
  }),
  'netlify-access-token': bearer('https://api.netlify.com/api/v1/user'),
  'notion-token': bearer('https://api.notion.com/v1/users/me', { 'notion-version': '2022-06-28' }),
  'npm-access-token': bearer(new URL('-/whoami', defaults.registry).href),
  'openai-project-key': bearer('https://api.openai.com/v1/models'),
  'postman-api-key': header('https://api.getpostman.com/me', 'x-api-key'),
  'pulumi-access-token': header('https://api.pulumi.com/api/user', 'authorization', 'token '),
  'replicate-api-token': bearer('https://api.replicate.com/v1/account'),
  'sendgrid-api-key': bearer('https://api.sendgrid.com/v3/scopes'),
  'slack-bot-token': slack,
  'slack-user-token': slack,
  'stripe-restricted-key': bearer('https://api.stripe.com/v1/balance'),
  'stripe-secret-key': bearer('https://api.stripe.com/v1/balance'),
  'telegram-bot-token': (credential) => ({ address: `https://api.telegram.org/bot${credential}/getMe` }),
  'vercel-token': (credential) => ({
    ...bearer('https://api.vercel.com/v2/user')(credential),
    says: (status, json) => (status === 200 ? true : member(member(json, 'error'), 'invalidToken') === true || status === 401 ? false : undefined),
  }),
}

/**
 * The findings again, those of rules with `online: true` in their settings with what the provider says of the credential.
 * Each credential is asked for once. One that is revoked stays a finding; a provider that gives no answer is a fault.
 */
export async function withLiveness(
  { findings, texts }: { readonly findings: readonly Finding[]; readonly texts: ReadonlyMap<string, string> },
  settings: ReadonlyMap<string, Settings>,
  network: Network,
  to: (address: string) => string = (address) => address,
): Promise<{ readonly findings: readonly Finding[]; readonly faults: readonly Fault[] }> {
  const faults = new Map<string, Fault>()
  const asked = new Map<string, Promise<boolean | undefined>>()
  const report = { ...emptyReport, findings, texts }
  const answered = await Promise.all(
    findings.map(async (finding) => {
      const rule = asksOnline.find((id) => id === finding.rule)
      if (rule === undefined || settings.get(rule)?.['online'] !== true) return finding
      const credential = credentialOf(report, finding)
      if (credential === undefined) return finding
      const known = asked.get(credential)
      if (!known && asked.size >= asksMax) {
        faults.set(
          '',
          new Fault('not-inspected', `more than ${asksMax} credentials: not every provider was asked`, {
            hint: 'mend what is listed, then run it again',
          }),
        )
        return finding
      }
      const answer = known ?? live(questions[rule](credential))
      asked.set(credential, answer)
      const alive = await answer
      if (alive === undefined) return { ...finding, message: `${finding.message}; its provider gave no clear answer` }
      return alive
        ? { ...finding, severity: 'critical' as const, confidence: 'high' as const, message: `${finding.message}; its provider says that it is live` }
        : { ...finding, severity: 'low' as const, message: `${finding.message}; its provider says that it is not live` }
    }),
  )
  return { findings: answered, faults: [...faults.values()] }

  async function live({ address, headers, body, says }: Question): Promise<boolean | undefined> {
    try {
      const { status, json } = await network.once(to(address), { ...(headers ? { headers } : {}), ...(body === undefined ? {} : { body }) })
      if (says) return says(status, json)
      return status >= 200 && status < 300 ? true : status === 401 ? false : undefined
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      faults.set(fault.message, fault)
      return undefined
    }
  }
}

/** The credential itself, where it stands in the open on one line. */
function credentialOf(report: Parameters<typeof lineOf>[0], { at }: Finding): string | undefined {
  if (at.line === undefined || at.column === undefined || at.endColumn === undefined || (at.endLine ?? at.line) !== at.line) return undefined
  const text = lineOf(report, at.path, at.line)?.slice(at.column - 1, at.endColumn - 1)
  return text !== undefined && /^[\x21-\x7e]{16,512}$/.test(text) ? text : undefined
}
