import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What registries and the list of advisories answer, by path: `/npm/alpha`, or `long /npm/alpha` for npm's long document. A
 * text is sent as it is, a number is a status. `advisories` holds ids by package, as the list names it: `npm alpha 1.0.0`.
 */
export interface Answers {
  readonly answers: Readonly<Record<string, unknown>>
  readonly advisories?: Readonly<Record<string, readonly string[]>>
}

/** Registries of every kind on this machine. */
export interface Served {
  /** As the policy would name them. */
  readonly registries: ReadonlyMap<string, string>
  /** Every question, in order. */
  readonly asked: string[]
  close(): void
}

/** Most ids on one page of the list of advisories: few, so that there is more than one. */
const pageIds = 2

/** Serves answers; whatever has none is 404. */
export async function serve({ answers, advisories = {} }: Answers): Promise<Served> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    const long = path.startsWith('/npm/') && request.headers.accept === 'application/json' && Object.hasOwn(answers, `long ${path}`)
    asked.push(long ? `long ${path}` : path)
    if (path === '/osv/v1/querybatch') void batch(request, response, advisories)
    else if (/^\/osv\/v1\/vulns\//.test(path) && !Object.hasOwn(answers, path)) send(response, { id: path.slice(14) })
    else send(response, answers[long ? `long ${path}` : path] ?? 404)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const names = ['npm', 'pypi', 'cargo', 'gem', 'golang', 'composer', 'nuget', 'hex', 'pub', 'osv']
  return {
    registries: new Map(names.map((name) => [name, `http://127.0.0.1:${port}/${name}/`])),
    asked,
    close: () => server.close().closeAllConnections(),
  }
}

function send(response: ServerResponse, answer: unknown): void {
  if (typeof answer === 'number') response.writeHead(answer, { 'retry-after': '0' }).end()
  else response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
}

/** Source: https://google.github.io/osv.dev/post-v1-querybatch/ */
async function batch(request: IncomingMessage, response: ServerResponse, advisories: NonNullable<Answers['advisories']>): Promise<void> {
  let text = ''
  for await (const piece of request) text += piece
  const { queries } = JSON.parse(text)
  if (queries.length > 1000) return send(response, 400)
  const results = queries.map((query: { package: { ecosystem: string; name: string }; version: string; page_token?: string }) => {
    const ids = advisories[`${query.package.ecosystem} ${query.package.name} ${query.version}`] ?? []
    const from = Number(query.page_token ?? 0)
    const page = ids.slice(from, from + pageIds).map((id) => ({ id, modified: '2025-01-01T00:00:00Z' }))
    return page.length === 0 ? {} : { vulns: page, ...(from + pageIds < ids.length ? { next_page_token: String(from + pageIds) } : {}) }
  })
  send(response, { results })
}
