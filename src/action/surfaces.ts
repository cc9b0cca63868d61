import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type Finding, rank } from '../core/finding.ts'
import type { Verdict } from '../core/policy.ts'
import { markdownWithin } from '../reporters/markdown.ts'
import { fixOf, messageOf, shown, verdictLine } from '../reporters/words.ts'
import { asked, type Client, clientOf, type Repo, repoOf, why } from './client.ts'
import { rateLimited, statusOf } from './retry.ts'
import { suggestionsOf } from './suggestions.ts'
import type { commentTimes, SurfaceName } from './surface.ts'

/** What the surfaces need to know of the job. */
export interface Job {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** Commit that the check run belongs to: of a pull request, its head. */
  readonly head: string
  /** Commit and ref that were inspected. */
  readonly commit: string
  readonly ref: string
  /** Number of the pull request. */
  readonly pull: number | undefined
  readonly comment: (typeof commentTimes)[number]
  /** Tells the comments of several jobs apart. */
  readonly key: string
  readonly sarif: string
  /** The checkout, and the commit that it is compared with. */
  readonly root: string
  readonly base: string | undefined
}

/** What came of it: outputs, and what is to be said. */
export interface Shown {
  readonly outputs: Readonly<Record<string, string | number>>
  readonly notes: readonly string[]
}

/** Most annotations that GitHub takes in one request, and most that are made. Source: https://docs.github.com/ask/checks/runs */
const annotationsPerRequest = 50
const annotationsMax = 500

/** Largest comment, and largest text of a check run, in bytes; GitHub takes 65,536 characters. */
const textBytesMax = 60_000

/** Comments of a pull request that are looked through for our own. */
const pagesMax = 10
const perPage = 100

/**
 * Shows a verdict where the token may write. What it may not costs one line for all of it; what fails costs one line each.
 * Never throws a Fault, and never changes the verdict.
 */
export async function showOn(wanted: readonly SurfaceName[], verdict: Verdict, job: Job): Promise<Shown> {
  const ask = clientOf(job.token)
  const repo = repoOf(job.repository)
  const shows: Readonly<Record<SurfaceName, Surface>> = { check: checkRun, comment, review, sarif: upload }
  const outcomes = await Promise.all(
    wanted.map(async (name) => {
      try {
        return await shows[name](ask, repo, verdict, job)
      } catch (cause) {
        return { outputs: {}, refused: name, cause }
      }
    }),
  )
  const refused = outcomes.flatMap((one) => ('refused' in one ? [one] : []))
  const forbidden = refused.filter(({ cause }) => [401, 403, 404].includes(statusOf(cause)) && !rateLimited(cause))
  return {
    outputs: Object.assign({}, ...outcomes.map(({ outputs }) => outputs)),
    notes: [
      ...(forbidden.length === 0 ? [] : [missing(forbidden.map((one) => one.refused))]),
      ...refused
        .filter((one) => !forbidden.includes(one))
        .map((one) => `no ${titles[one.refused]}: ${why(one.cause)}; the verdict does not depend on it`),
    ],
  }
}

type Surface = (ask: Client, repo: Repo, verdict: Verdict, job: Job) => Promise<{ readonly outputs: Shown['outputs'] }>

const titles: Readonly<Record<SurfaceName, string>> = {
  check: 'check run',
  comment: 'comment',
  review: 'suggested changes',
  sarif: 'upload to code scanning',
}
const permissions: Readonly<Record<SurfaceName, string>> = {
  check: '`checks: write`',
  comment: '`pull-requests: write`',
  review: '`pull-requests: write`',
  sarif: '`security-events: write` and code scanning',
}

/** What this token may not do, in one line. */
const missing = (names: readonly SurfaceName[]): string =>
  `no ${names.map((name) => titles[name]).join(', no ')}: that needs ${[...new Set(names.map((name) => permissions[name]))].join(', ')}; the annotations and the summary have all of it`

/** A check run with up to 500 annotations, worst first: completed with the first request, so that none is ever left hanging. */
const checkRun: Surface = async (ask, repo, verdict, job) => {
  const all = annotations(verdict)
  const batch = (index: number) => all.slice(index * annotationsPerRequest, (index + 1) * annotationsPerRequest)
  const output = (index: number) => ({
    title: verdictLine(verdict).slice(0, 250),
    summary: markdownWithin(verdict, textBytesMax),
    annotations: batch(index),
  })
  const { data } = await asked((request) =>
    ask('POST /repos/{owner}/{repo}/check-runs', {
      ...repo,
      name: 'Sealgate',
      head_sha: job.head,
      status: 'completed',
      conclusion: verdict.pass ? 'success' : 'failure',
      output: output(0),
      request,
    }),
  )
  for (let index = 1; index * annotationsPerRequest < all.length; index++)
    await asked((request) =>
      ask('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...repo, check_run_id: data.id, output: output(index), request }),
    )
  return { outputs: { 'check-run-id': String(data.id) } }
}

function annotations(verdict: Verdict) {
  const { report, blocking, noted } = verdict
  const level = (finding: Finding) => (blockingSet.has(finding) ? 'failure' : rank(finding.severity) >= rank('medium') ? 'warning' : 'notice')
  const blockingSet = new Set(blocking)
  return [...blocking, ...noted].slice(0, annotationsMax).map((finding) => {
    const { path, line = 1, column, endLine = line, endColumn } = finding.at
    const last = Math.max(line, endLine)
    // GitHub takes columns only within one line.
    const columns = last === line && column !== undefined ? { start_column: column, end_column: Math.max(column, endColumn ?? column) } : {}
    return {
      path: shown(path),
      start_line: line,
      end_line: last,
      ...columns,
      annotation_level: level(finding),
      title: `${finding.severity}: ${shown(finding.rule)}`.slice(0, 250),
      message: `${messageOf(report, finding)}\n${fixOf(report, finding)}`,
    } as const
  })
}

/** One comment of a pull request, edited when what it says changes, and never posted twice. */
const comment: Surface = async (ask, repo, verdict, { pull, comment: when, key }) => {
  if (pull === undefined || when === 'never') return { outputs: {} }
  const marker = `<!-- sealgate ${createHash('sha256').update(key).digest('hex').slice(0, 16)} -->`
  const body = `${marker}\n${markdownWithin(verdict, textBytesMax)}`
  const ours = await earlier(ask, repo, pull, marker)
  const nothing = verdict.pass && verdict.noted.length === 0 && (verdict.report.dependencies?.changes.length ?? 0) === 0
  if (ours === undefined && (when === 'on-failure' ? verdict.pass : when === 'on-change' && nothing)) return { outputs: {} }
  if (ours?.body === body) return { outputs: { 'comment-url': ours.html_url } }
  const { data } =
    ours === undefined
      ? await asked((request) => ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repo, issue_number: pull, body, request }))
      : await asked((request) => ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repo, comment_id: ours.id, body, request }))
  return { outputs: { 'comment-url': data.html_url } }
}

/** Our comment of an earlier run. Anyone can write our marker: only those who may write to the repository are believed. */
async function earlier(ask: Client, repo: Repo, pull: number, marker: string) {
  for (let page = 1; page <= pagesMax; page++) {
    const { data } = await asked((request) =>
      ask('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repo, issue_number: pull, per_page: perPage, page, request }),
    )
    const ours = data.find(
      ({ body, user, author_association: role }) =>
        body?.startsWith(marker) && (user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(role ?? '')),
    )
    if (ours) return ours
    if (data.length < perPage) return undefined
  }
  return undefined
}

/** What can be mended mechanically in the lines of a change, as suggestions of a review; each is made once. */
const review: Surface = async (ask, repo, verdict, { pull, root, base, head }) => {
  const suggestions = pull === undefined || base === undefined ? [] : suggestionsOf(verdict, root, base, head)
  if (suggestions.length === 0 || pull === undefined) return { outputs: {} }
  const made = new Set<string>()
  for (let page = 1; page <= pagesMax; page++) {
    const { data } = await asked((request) =>
      ask('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { ...repo, pull_number: pull, per_page: perPage, page, request }),
    )
    for (const { body } of data) made.add(body.split('\n', 1)[0] ?? '')
    if (data.length < perPage) break
  }
  const comments = suggestions
    .filter(({ marker }) => !made.has(marker))
    .map(({ path, start, line, body }) => ({
      path,
      body,
      line,
      side: 'RIGHT',
      ...(start < line ? { start_line: start, start_side: 'RIGHT' } : {}),
    }))
  if (comments.length > 0)
    await asked((request) =>
      ask('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...repo,
        pull_number: pull,
        commit_id: head,
        event: 'COMMENT',
        body: 'Sealgate can mend this mechanically.',
        comments,
        request,
      }),
    )
  return { outputs: {} }
}

/** The SARIF report for code scanning. Source: https://docs.github.com/ask/code-scanning/code-scanning#upload-an-analysis-as-sarif-data */
const upload: Surface = async (ask, repo, _, { commit, ref, sarif }) => {
  if (!/^refs\/(heads|tags|pull)\//.test(ref)) return { outputs: {} }
  const packed = gzipSync(sarif).toString('base64')
  await asked((request) =>
    ask('POST /repos/{owner}/{repo}/code-scanning/sarifs', { ...repo, commit_sha: commit, ref, sarif: packed, tool_name: 'Sealgate', request }),
  )
  return { outputs: {} }
}
