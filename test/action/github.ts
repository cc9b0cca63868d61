import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Ajv, type ValidateFunction } from 'ajv'

/** What the loopback GitHub does to every request, besides answering it. */
export interface Weather {
  /** `read`: every write is refused, as for a fork. */
  token: 'read' | 'write'
  /** Answers every request with this status instead. */
  status?: number | undefined
  /** The first so many requests are answered with `status`, the rest properly. */
  times?: number | undefined
  /** Headers of every answer that is made by `status`. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Operations that this token may not use, as a job without their permission; by what their name begins with. */
  forbidden?: readonly string[] | undefined
  /** Never answers. */
  silent?: boolean | undefined
}

/** One request that reached the server. `problem` says in what way it was no proper request. */
export interface Seen {
  readonly operation: string
  readonly status: number
  readonly problem?: string | undefined
}

/** A repository that the loopback GitHub hosts besides its own. Commits are any 40 digits. */
export interface Hosted {
  readonly id: number
  readonly owner: number
  readonly archived?: boolean
  /** Its name now: the old one sends on to it. */
  readonly moved?: string
  /** Commit of each tag; with `object`, the hash of an annotated one. */
  readonly tags?: Readonly<Record<string, string | { readonly object: string; readonly commit: string }>>
  /** Commits of each branch, the newest first. The first branch is the default. */
  readonly branches?: Readonly<Record<string, readonly string[]>>
  /** Commits that only a fork has, and GitHub shows here all the same. */
  readonly forks?: readonly string[]
  readonly advisories?: readonly { readonly id: string; readonly severity: string; readonly range: string; readonly fixed?: string }[]
}

export interface LoopbackGitHub {
  readonly url: string
  readonly token: string
  readonly seen: Seen[]
  readonly weather: Weather
  /** Files by commit, then by path: what the contents API shows. */
  readonly commits: Map<string, ReadonlyMap<string, string>>
  /** Other repositories, by `owner/repo` in lower case. */
  readonly hosted: Map<string, Hosted>
  /** What was created, by kind: `check-runs`, `comments`. */
  readonly created: Map<string, Record<string, unknown>[]>
  reset(): void
  close(): Promise<void>
}

type Obj = Record<string, unknown>

/**
 * A GitHub on 127.0.0.1. Every request is checked against GitHub's own OpenAPI description (operation, path, query, body)
 * and refused as GitHub refuses it: 401 without the token, 403 for a write with a read-only one, 404, 422. What it answers
 * is checked against the same description, so that no test passes against answers that GitHub would not give.
 */
export async function loopbackGitHub(repository: string): Promise<LoopbackGitHub> {
  const description = new Description()
  const token = `loopback-${'t'.repeat(20)}`
  const seen: Seen[] = []
  const weather: Weather = { token: 'write' }
  const commits = new Map<string, ReadonlyMap<string, string>>()
  const created = new Map<string, Obj[]>()
  const hosted = new Map<string, Hosted>()

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://loopback')
    const body = await bodyOf(request)
    const found = description.find(request.method ?? 'GET', url.pathname)
    const name = found?.id ?? `${request.method} ${url.pathname}`
    if (weather.silent) {
      seen.push({ operation: name, status: 0 })
      return
    }
    const { status, value, problem, headers: own } = reply(found, url, request, body)
    const wrong = found && status < 300 ? description.answerProblem(found, status, value) : undefined
    seen.push({ operation: name, status, problem: problem ?? wrong })
    const more = status === weather.status ? weather.headers : own
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...more }).end(JSON.stringify(value))
  })
  const reply = (found: Found | undefined, url: URL, { method, headers }: IncomingMessage, body: unknown): Answer => {
    if (weather.status !== undefined && (weather.times === undefined || weather.times-- > 0)) return refusal(weather.status, 'as the test wishes')
    if (!found) return { ...refusal(404, 'Not Found'), problem: 'no such operation' }
    if (headers.authorization !== `token ${token}` && headers.authorization !== `Bearer ${token}`) return refusal(401, 'Bad credentials')
    const problem = description.requestProblem(found, url, body)
    if (problem !== undefined) return { ...refusal(422, 'Validation Failed'), problem }
    if (weather.forbidden?.some((name) => found.id.startsWith(name))) return refusal(403, 'Resource not accessible by integration')
    if (method !== 'GET' && weather.token === 'read') return refusal(403, 'Resource not accessible by integration')
    const elsewhere = hostedAnswer(found, url, hosted, (status) => description.example(found, status))
    if (elsewhere) return elsewhere
    if (`${found.params['owner']}/${found.params['repo']}` !== repository) return refusal(404, 'Not Found')
    return answer(found, url, body, { commits, created, example: (status) => description.example(found, status) })
  }
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${address.port}`,
    token,
    seen,
    weather,
    commits,
    created,
    hosted,
    reset() {
      seen.length = 0
      created.clear()
      hosted.clear()
      commits.clear()
      Object.assign(weather, { token: 'write', status: undefined, times: undefined, silent: undefined, headers: undefined, forbidden: undefined })
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

interface Answer {
  readonly status: number
  readonly value: unknown
  readonly problem?: string
  readonly headers?: Readonly<Record<string, string>>
}

const refusal = (status: number, message: string): Answer => ({
  status,
  value: { message, status: String(status), documentation_url: 'https://docs.github.com/rest' },
})

interface Answering {
  readonly commits: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly created: Map<string, Obj[]>
  example(status: number): Obj
}

/** The operations this GitHub knows, each with its state. A new one is a case here. */
function answer({ id, params }: Found, url: URL, body: unknown, { commits, created, example }: Answering): Answer {
  const list = (kind: string): Obj[] => created.get(kind) ?? created.set(kind, []).get(kind) ?? []
  const sent = typeof body === 'object' && body !== null ? (body as Obj) : {}
  switch (id) {
    case 'repos/get-content': {
      const files = commits.get(url.searchParams.get('ref') ?? '')
      return files ? contents(files, params['path'] ?? '') : refusal(404, 'No commit found for the ref')
    }
    case 'checks/create':
    case 'checks/update': {
      const runs = list('check-runs')
      const number = id === 'checks/create' ? runs.push({}) : Number(params['check_run_id'])
      if (runs[number - 1] === undefined) return refusal(404, 'Not Found')
      // GitHub adds the annotations of an update to those that are there.
      const annotations = [runs[number - 1], sent].flatMap(
        (one) => ((one?.['output'] as Obj | undefined)?.['annotations'] as Obj[] | undefined) ?? [],
      )
      const output = { ...(runs[number - 1]?.['output'] as Obj | undefined), ...(sent['output'] as Obj | undefined), annotations }
      runs[number - 1] = { ...runs[number - 1], ...sent, ...(sent['output'] === undefined ? {} : { output }) }
      const status = id === 'checks/create' ? 201 : 200
      return { status, value: { ...example(status), id: number } }
    }
    case 'issues/create-comment': {
      const text = String(sent['body'])
      if (text.length > 65_536) return refusal(422, 'Body is too long')
      const id = list('comments').push({ body: text })
      return { status: 201, value: { ...example(201), id, body: text, html_url: `https://github.example/comment/${id}` } }
    }
    case 'issues/update-comment': {
      const at = Number(params['comment_id']) - 1
      const known = list('comments')[at]
      if (!known) return refusal(404, 'Not Found')
      list('comments')[at] = { ...known, body: String(sent['body']), edits: Number(known['edits'] ?? 0) + 1 }
      return { status: 200, value: { ...example(200), id: at + 1, body: sent['body'], html_url: `https://github.example/comment/${at + 1}` } }
    }
    case 'issues/list-comments': {
      const [first] = example(200) as unknown as Obj[]
      const all = list('comments').map(({ body, by }, index) => ({
        ...first,
        id: index + 1,
        body,
        html_url: `https://github.example/comment/${index + 1}`,
        author_association: by === undefined ? 'NONE' : 'CONTRIBUTOR',
        user: { ...(first?.['user'] as Obj), type: by === undefined ? 'Bot' : 'User' },
      }))
      const [page, size] = [Number(url.searchParams.get('page') ?? 1), Number(url.searchParams.get('per_page') ?? 30)]
      return { status: 200, value: all.slice((page - 1) * size, page * size) }
    }
    case 'code-scanning/upload-sarif':
      list('sarifs').push(sent)
      return { status: 202, value: { id: 'one', url: 'https://github.example/sarif/one' } }
    case 'repos/get-commit': {
      const [one] = list('commits')
      const known = example(200)
      const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null, ...one }
      return { status: 200, value: { ...known, files: [], sha: params['ref'], commit: { ...(known['commit'] as Obj), verification } } }
    }
    case 'repos/list-pull-requests-associated-with-commit': {
      const [first] = example(200) as unknown as Obj[]
      const pull = (given: Obj): Obj => ({
        ...first,
        ...given,
        requested_teams: [],
        head: { ...(first?.['head'] as Obj), sha: given['head'] },
        user: { ...(first?.['user'] as Obj), login: given['user'] },
      })
      return { status: 200, value: list('pulls').map(pull) }
    }
    case 'pulls/list-review-comments': {
      const [first] = example(200) as unknown as Obj[]
      return { status: 200, value: list('review-comments').map((given) => ({ ...first, ...given })) }
    }
    case 'pulls/create-review': {
      const given = (sent['comments'] as Obj[] | undefined) ?? []
      list('review-comments').push(...given.map(({ body, path, line, start_line }) => ({ body, path, line, start_line: start_line ?? null })))
      return { status: 200, value: { ...example(200), body: sent['body'] } }
    }
    case 'pulls/list-reviews': {
      const [first] = example(200) as unknown as Obj[]
      return {
        status: 200,
        value: list('reviews').map((given) => ({
          ...first,
          ...given,
          user: { ...(first?.['user'] as Obj), type: 'User', ...(given['user'] as Obj) },
        })),
      }
    }
    case 'repos/get-release-by-tag': {
      const known = example(200)
      const [asset] = known['assets'] as Obj[]
      return { status: 200, value: { ...known, tag_name: params['tag'], assets: list('assets').map((given) => ({ ...asset, ...given })) } }
    }
    default:
      return refusal(404, 'this loopback does not know the operation')
  }
}

/** What GitHub says of a repository it hosts; undefined for operations and repositories that are none of these. */
function hostedAnswer({ id, params }: Found, url: URL, hosted: ReadonlyMap<string, Hosted>, example: (status: number) => Obj): Answer | undefined {
  if (id === 'security-advisories/list-global-advisories') {
    const asked = (url.searchParams.get('affects') ?? '').toLowerCase().split(',')
    const [{ id: _, ...first } = {}] = example(200) as unknown as Obj[]
    const value = asked.flatMap((name) =>
      (hosted.get(name)?.advisories ?? []).map(({ id: ghsa, severity, range, fixed }) => ({
        ...first,
        ghsa_id: ghsa,
        severity,
        withdrawn_at: null,
        epss: null,
        vulnerabilities: [
          {
            package: { ecosystem: 'actions', name },
            vulnerable_version_range: range,
            first_patched_version: fixed ?? null,
            vulnerable_functions: [],
          },
        ],
      })),
    )
    return { status: 200, value }
  }
  if (id === 'users/get-by-username') {
    const there = [...hosted.keys()].some((name) => name.split('/')[0] === params['username']?.toLowerCase())
    return there ? { status: 200, value: { ...example(200), login: params['username'] } } : refusal(404, 'Not Found')
  }
  const slug = `${params['owner']}/${params['repo']}`.toLowerCase()
  const repository = hosted.get(slug)
  if (!repository) return undefined
  const { tags = {}, branches = {}, forks = [], moved } = repository
  if (moved !== undefined) {
    const headers = { location: `${url.href.slice(url.origin.length).replace(`/repos/${params['owner']}/${params['repo']}`, `/repos/${moved}`)}` }
    return { ...refusal(301, 'Moved Permanently'), headers }
  }
  const tips = new Map<string, { readonly sha: string; readonly type: string }>([
    ...Object.entries(branches).map(([name, commits]) => [`heads/${name}`, { sha: commits[0] ?? '', type: 'commit' }] as const),
    ...Object.entries(tags).map(
      ([name, tag]) => [`tags/${name}`, typeof tag === 'string' ? { sha: tag, type: 'commit' } : { sha: tag.object, type: 'tag' }] as const,
    ),
  ])
  const page = <T>(all: readonly T[]): readonly T[] => {
    const [number, size] = [Number(url.searchParams.get('page') ?? 1), Number(url.searchParams.get('per_page') ?? 30)]
    return all.slice((number - 1) * size, number * size)
  }
  const commitOf = (tag: string | { readonly commit: string }): string => (typeof tag === 'string' ? tag : tag.commit)
  switch (id) {
    case 'repos/get': {
      // GitHub's own example of a fork's origin is not as its description says.
      const { parent: _, source: __, template_repository: ___, ...full } = example(200)
      return {
        status: 200,
        value: {
          ...full,
          id: repository.id,
          full_name: slug,
          owner: { ...(full['owner'] as Obj), id: repository.owner },
          archived: repository.archived ?? false,
          language: null,
          default_branch: Object.keys(branches)[0] ?? 'main',
        },
      }
    }
    case 'repos/list-tags': {
      const [first] = example(200) as unknown as Obj[]
      const all = Object.entries(tags).map(([name, tag]) => ({ ...first, name, commit: { sha: commitOf(tag), url: 'https://github.example/c' } }))
      return { status: 200, value: page(all) }
    }
    case 'repos/list-branches': {
      return {
        status: 200,
        value: page(
          Object.entries(branches).map(([name, commits]) => ({
            name,
            protected: false,
            commit: { sha: commits[0], url: 'https://github.example/c' },
          })),
        ),
      }
    }
    case 'git/get-ref': {
      const object = tips.get(params['ref'] ?? '')
      if (!object) return refusal(404, 'Not Found')
      return { status: 200, value: { ...example(200), ref: `refs/${params['ref']}`, object: { ...object, url: 'https://github.example/o' } } }
    }
    case 'git/get-tag': {
      const [name, tag] = Object.entries(tags).find(([, one]) => typeof one !== 'string' && one.object === params['tag_sha']) ?? []
      if (name === undefined || tag === undefined) return refusal(404, 'Not Found')
      const object = { sha: commitOf(tag), type: 'commit', url: 'https://github.example/o' }
      return { status: 200, value: { ...example(200), tag: name, sha: params['tag_sha'], object } }
    }
    case 'repos/compare-commits-with-basehead': {
      const [base = '', head = ''] = (params['basehead'] ?? '').split('...')
      const history = (commit: string): readonly string[] => {
        const on = Object.values(branches).find((commits) => commits.includes(commit))
        return on ? on.slice(on.indexOf(commit)) : [commit]
      }
      const name = base.replace(/^refs\//, '')
      const tag = tags[name.replace(/^tags\//, '')]
      const from = /^tags\//.test(name) && tag !== undefined ? commitOf(tag) : (branches[name.replace(/^heads\//, '')]?.[0] ?? '')
      const all = new Set([...Object.values(branches).flat(), ...Object.values(tags).map(commitOf), ...forks])
      if (from === '' || !all.has(head)) return refusal(404, 'Not Found')
      const place = history(from).indexOf(head)
      return { status: 200, value: { ...example(200), status: place === 0 ? 'identical' : place > 0 ? 'behind' : 'diverged' } }
    }
    default:
      return undefined
  }
}

function contents(files: ReadonlyMap<string, string>, path: string): Answer {
  const urls = (of: string): Obj => ({
    url: `http://loopback/${of}`,
    git_url: null,
    html_url: null,
    download_url: null,
    _links: { git: null, html: null, self: `http://loopback/${of}` },
  })
  const entry = (type: string, of: string, size: number): Obj => ({
    type,
    size,
    name: of.split('/').at(-1),
    path: of,
    sha: 'a'.repeat(40),
    ...urls(of),
  })
  const text = files.get(path)
  if (text !== undefined) {
    const bytes = Buffer.from(text)
    return { status: 200, value: { ...entry('file', path, bytes.length), encoding: 'base64', content: bytes.toString('base64') } }
  }
  const inside = [...files.keys()].filter((file) => path === '' || file.startsWith(`${path}/`))
  if (inside.length === 0 && path !== '') return refusal(404, 'Not Found')
  const names = new Map(
    inside.map((file) => {
      const [first = '', ...deeper] = file.slice(path === '' ? 0 : path.length + 1).split('/')
      return [first, deeper.length > 0 ? 'dir' : 'file'] as const
    }),
  )
  return { status: 200, value: [...names].map(([name, type]) => entry(type, path === '' ? name : `${path}/${name}`, 0)) }
}

/** An operation of the description with the parameters of one path. */
interface Found {
  readonly id: string
  readonly pointer: string
  readonly params: Readonly<Record<string, string>>
}

interface Route {
  readonly template: string
  readonly pattern: RegExp
  readonly names: readonly string[]
}

/** GitHub's OpenAPI description, made fit for Ajv. Source: https://github.com/octokit/openapi */
class Description {
  readonly #document: Obj
  readonly #routes: readonly Route[]
  readonly #ajv: Ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false, logger: false })

  constructor() {
    const file = new URL('../../node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url)
    this.#document = withoutNullable(JSON.parse(readFileSync(file, 'utf8'))) as Obj
    this.#ajv.addSchema(this.#document, 'github')
    this.#routes = Object.keys(this.#document['paths'] as Obj)
      .map(routeOf)
      .sort((a, b) => a.names.length - b.names.length)
  }

  find(method: string, path: string): Found | undefined {
    for (const { template, pattern, names } of this.#routes) {
      const match = pattern.exec(path)
      const pointer = `/paths/${escapePointer(template)}/${method.toLowerCase()}`
      const operation = match ? this.#at(pointer) : undefined
      if (!match || !operation) continue
      const params = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]))
      return { id: String(operation['operationId']), pointer, params }
    }
    return undefined
  }

  requestProblem({ pointer, params }: Found, url: URL, body: unknown): string | undefined {
    const operation = this.#at(pointer) ?? {}
    const listed = (operation['parameters'] as Obj[] | undefined) ?? []
    const known = new Set<string>()
    for (const [index, listedParameter] of listed.entries()) {
      const where = '$ref' in listedParameter ? String(listedParameter['$ref']).slice(1) : `${pointer}/parameters/${index}`
      const parameter = this.#at(where) ?? {}
      const name = String(parameter['name'])
      if (parameter['in'] === 'query') known.add(name)
      const value = parameter['in'] === 'path' ? params[name] : parameter['in'] === 'query' ? url.searchParams.get(name) : undefined
      if (value === undefined || value === null) {
        if (parameter['required'] && parameter['in'] !== 'header') return `${name} is missing`
        continue
      }
      const problem = this.#problem(
        `${where}/schema`,
        /^-?\d+$/.test(value) && (parameter['schema'] as Obj)['type'] !== 'string' ? Number(value) : value,
      )
      if (problem !== undefined) return `${name} ${problem}`
    }
    for (const name of url.searchParams.keys()) if (!known.has(name)) return `${name} is no parameter`
    const schema = `${pointer}/requestBody/content/application~1json/schema`
    return this.#at(schema) ? this.#problem(schema, body) : undefined
  }

  answerProblem({ pointer }: Found, status: number, value: unknown): string | undefined {
    const contents = this.#at(`${pointer}/responses/${status}/content`)
    if (!contents) return `the description has no answer ${status}`
    const type = 'application/json' in contents ? 'application/json' : (Object.keys(contents)[0] ?? '')
    return this.#problem(`${pointer}/responses/${status}/content/${escapePointer(type)}/schema`, value)
  }

  /** The description's own example of an answer: filled in with what matters to a test. */
  example({ pointer }: Found, status: number): Obj {
    const examples = this.#at(`${pointer}/responses/${status}/content/application~1json/examples`) ?? {}
    const [first] = Object.values(examples) as Obj[]
    const example = first && '$ref' in first ? this.#at(String(first['$ref']).slice(1)) : first
    return (example?.['value'] as Obj | undefined) ?? {}
  }

  #problem(pointer: string, value: unknown): string | undefined {
    const validate: ValidateFunction | undefined = this.#ajv.getSchema(`github#${encodeURI(pointer).replaceAll('{', '%7B').replaceAll('}', '%7D')}`)
    if (!validate) return `has no schema at ${pointer}`
    return validate(value) ? undefined : this.#ajv.errorsText(validate.errors)
  }

  #at(pointer: string): Obj | undefined {
    let value: unknown = this.#document
    for (const key of pointer.split('/').slice(1)) value = (value as Obj | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')]
    return value as Obj | undefined
  }
}

function routeOf(template: string): Route {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  // The path of a file has slashes, written as such or escaped; for the top folder it is left out.
  const pattern = template
    .replaceAll('.', '\\.')
    .replace(/\/\{path\}$/, '(?:/(.*))?')
    .replace(/\/\{ref\}$/, '/(.+)')
    .replace(/\{[^}]+\}/g, '([^/]+)')
  return { template, names, pattern: new RegExp(`^${pattern}$`) }
}

const escapePointer = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1')

/** OpenAPI 3.0 writes "or null" as `nullable`, which Ajv takes only beside a type. Changes the value in place. */
function withoutNullable(value: unknown): unknown {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) value[index] = withoutNullable(item)
  else if (typeof value === 'object' && value !== null) {
    const schema = value as Obj
    for (const [key, item] of Object.entries(schema)) if (typeof item === 'object') schema[key] = withoutNullable(item)
    if (schema['nullable'] === true) {
      const { nullable: _, ...rest } = schema
      return { anyOf: [rest, { type: 'null' }] }
    }
  }
  return value
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? undefined : JSON.parse(text)
}
