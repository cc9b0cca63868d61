import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import process from 'node:process'

/** Debian's package; nothing is downloaded. */
export const chromium: string | undefined = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))

/** Longest one visit may take, in milliseconds. */
const visitMsMax = 120_000
/** How long nothing is asked for before a page counts as at rest, in milliseconds. */
const quietMs = 700

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** One site: a folder with one thing about it changed, and what its page reported when it ran to its end. */
export interface Site {
  readonly name: string
  readonly url: string
  readonly reports: string[]
  /** When something was last asked for, 0 for never. */
  asked(): number
  [Symbol.asyncDispose](): Promise<void>
}

/** A loopback server of a folder, below `base`. `change` sees every file before it is sent. */
export async function serve(
  name: string,
  folder: string,
  headers: Readonly<Record<string, string>>,
  { base = '/', change = (_, bytes) => bytes }: { base?: string | undefined; change?: (name: string, bytes: Buffer) => Buffer } = {},
): Promise<Site> {
  const reports: string[] = []
  let asked = 0
  const server = createServer((request, response) => {
    asked = Date.now()
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, '')).slice(base.length) || 'index.html'
    if (request.method === 'POST') {
      request.on('data', (piece: Buffer) => reports.push(piece.toString())).on('end', () => response.writeHead(204).end())
      return
    }
    const file = join(folder, path)
    if (!request.url?.startsWith(base) || !existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end('nothing here')
    else
      response
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', ...headers })
        .end(change(path, readFileSync(file)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    name,
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}${base}`,
    reports,
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Opens every site in one browser, each in a frame of its own, until those that must report have, and all are quiet. */
export async function visit(reporting: readonly Site[], others: readonly Site[]): Promise<void> {
  const sites = [...reporting, ...others]
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  writeFileSync(join(profile, 'all.html'), sites.map(({ url }) => `<iframe src="${url}"></iframe>`).join(''))
  const browser = spawn(
    chromium ?? '',
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--no-proxy-server',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${join(profile, 'data')}`,
      `file://${join(profile, 'all.html')}`,
    ],
    { stdio: 'ignore', detached: true },
  )
  const ended = new Promise((resolve) => browser.once('close', resolve))
  try {
    const end = Date.now() + visitMsMax
    while (Date.now() < end) {
      const quiet = sites.every((site) => site.asked() > 0 && Date.now() - site.asked() > quietMs)
      if (quiet && reporting.every(({ reports }) => reports.length > 0)) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  } finally {
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}
