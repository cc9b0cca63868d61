import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import type { Algorithm } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { byName } from '../core/manifest.ts'
import { readBytes, readText } from '../io/files.ts'
import { writeWhole } from '../io/write.ts'
import { attribute, attributeText, startTags, type Tag } from '../syntax/html.ts'
import { isFields } from '../syntax/strict.ts'
import type { PageHashes } from './pages.ts'

/** Which parts of subresource integrity are written. All default to on, `algorithm` to sha384. */
export interface SriOptions {
  /** `integrity` of scripts, styles and preloads that a page names. */
  readonly html?: boolean | undefined
  /** Modules that are imported later: by an import map, or by `modulepreload` where it is `false` or nothing may stand inline. */
  readonly importMap?: 'auto' | boolean | undefined
  /** Styles, and scripts that are no modules, that are added to the page later: by a small script that sets their `integrity`. */
  readonly css?: boolean | undefined
  readonly algorithm?: Algorithm | undefined
}

/** A folder whose pages are to be given integrity. */
export interface SriRequest {
  readonly folder: string
  readonly options: SriOptions
  /** `strict`: nothing of ours may stand inline in a page. */
  readonly csp: boolean | 'strict'
  /** Prefix of addresses, where the folder is not served at the top: `/app/` or `https://cdn.example/app/`. */
  readonly base?: string | undefined
  /** What each module imports, now or later, by names in the folder. Without it every module of the folder counts for every page. */
  readonly graph?: ReadonlyMap<string, readonly string[]> | undefined
}

/** What was done, and what cannot be. */
export interface Sri {
  readonly pages: readonly PageHashes[]
  /** Names of the pages that were rewritten. */
  readonly written: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Writes subresource integrity into the pages of a folder, of the bytes as they lie there. Everything a browser can be made
 * to check is covered; the rest is said in `notes`. Doing it twice gives the same pages.
 * Source: https://www.w3.org/TR/SRI/ and https://html.spec.whatwg.org/multipage/webappapis.html#import-map-parse-result
 * @throws Fault `nothing-to-inspect` for a folder without pages.
 */
export function protect(request: SriRequest): Sri {
  const site = new Site(request)
  const pages = site.names.filter((name) => /\.html?$/i.test(name))
  if (pages.length === 0)
    throw new Fault('nothing-to-inspect', 'there is no page to write subresource integrity into', {
      hint: 'pages that a server makes need it there: leave sri out and take the hashes from the manifest',
    })
  const written = pages.filter((page) => site.rewrite(page))
  return { pages: hashesOf(request.folder, pages), written, notes: [...site.notes()] }
}

/** Hashes of what stands inline in each page. */
export const hashesOf = (folder: string, pages: readonly string[]): readonly PageHashes[] =>
  pages.map((name) => {
    const html = readText(folder, name)
    const scripts = new Set<string>()
    const styles = new Set<string>()
    for (const tag of startTags(html)) {
      if (!tag.raw || attribute(tag, 'src') !== undefined) continue
      const value = `sha256-${hash('sha256', html.slice(tag.raw.start, tag.raw.end).replace(/\r\n?/g, '\n'), 'base64')}`
      if (tag.name === 'style') styles.add(value)
      if (tag.name === 'script' && (scriptKind(tag) !== 'data' || attribute(tag, 'type')?.toLowerCase() === 'importmap')) scripts.add(value)
    }
    return { name, scripts: [...scripts].sort(), styles: [...styles].sort() }
  })

/** Names of the pages of a folder. */
export const pagesOf = (folder: string): readonly string[] => filesOf(folder).filter((name) => /\.html?$/i.test(name))

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(slashed(folder), posix.join(slashed(entry.parentPath), entry.name)))
    .sort(byName)

const slashed = (path: string): string => path.replaceAll('\\', '/')

/** What a browser does with a script: runs it as a module or at once, or nothing (`data`). */
function scriptKind(tag: Tag): 'module' | 'classic' | 'data' {
  const type = attribute(tag, 'type')?.trim().toLowerCase() ?? ''
  if (type === 'module') return 'module'
  return type === '' || /^(?:text|application)\/(?:x-)?(?:java|ecma)script/.test(type) ? 'classic' : 'data'
}

/** One change of a page's text. */
interface Insertion {
  readonly at: number
  readonly end: number
  readonly text: string
}

/** What the text of a script shows of how it is loaded, and of what it loads. */
interface Look {
  readonly module: boolean
  readonly imports: boolean
  /** A loader adds it to the page; it is never imported. */
  readonly byTag: boolean
}

class Site {
  readonly names: readonly string[]
  readonly #request: SriRequest
  readonly #algorithm: Algorithm
  readonly #known: ReadonlySet<string>
  readonly #integrity = new Map<string, string>()
  readonly #looks = new Map<string, Look>()
  readonly #notes = new Set<string>()
  /** Files the pages name themselves as scripts that are no modules. */
  readonly #classic = new Set<string>()

  constructor(request: SriRequest) {
    this.#request = request
    this.#algorithm = request.options.algorithm ?? 'sha384'
    this.names = filesOf(request.folder).filter((name) => !name.startsWith(guardName))
    this.#known = new Set(this.names)
  }

  *notes(): Generator<string> {
    yield* this.#notes
    for (const name of this.names) {
      if (/\.css$/i.test(name) && /@import\s/.test(this.#text(name))) yield `${name} imports other styles: browsers cannot check those`
      if (isScript(name) && /\bnew\s+(?:Shared)?Worker\b|serviceWorker\b|\bimportScripts\s*\(/.test(this.#text(name)))
        yield `${name} starts workers: browsers check neither them nor what they import; the manifest covers them`
    }
    if (this.names.some((name) => /\.(?:wasm|woff2?|png|jpe?g|svg|gif|webp|avif|json)$/i.test(name)))
      yield 'fonts, images, data and WebAssembly are covered by the manifest alone: browsers take no integrity for them'
  }

  /** True where the page's text changed. */
  rewrite(page: string): boolean {
    const { folder, options, csp } = this.#request
    const html = readText(folder, page)
    const tags = [...startTags(html)].filter((tag) => attribute(tag, 'data-sealgate') === undefined)
    const ours = [...startTags(html)].filter((tag) => attribute(tag, 'data-sealgate') !== undefined)
    const edits: Insertion[] = ours.map((tag) => ({ at: tag.start, end: elementEnd(html, tag), text: '' }))
    const baseHref = tags.find(({ name, attributes }) => name === 'base' && attributes.some((one) => one.name === 'href'))
    const folderOf = baseHref ? this.#folderOf(attribute(baseHref, 'href') ?? '', page) : posix.dirname(page)
    const named = new Map<string, string>()
    const roots = new Set<string>()
    let address = (name: string): string => `${prefixTo(folderOf ?? '.')}${encode(name)}`
    let prefixed = false
    let modular = false
    // Set where the page imports by itself: then nobody but it knows what.
    let loose = false
    for (const tag of tags) {
      const use = fetchedBy(tag)
      if (tag.name === 'script' && scriptKind(tag) === 'module') modular = true
      if (tag.raw && !use && importsInline(tag, html)) loose = true
      if (!use) continue
      const url = attribute(tag, use.attribute) ?? ''
      const found = this.#fileOf(url, page, folderOf)
      if (!found) continue
      named.set(found.name, found.prefix)
      if (use.module) roots.add(found.name)
      if (use.classic) this.#classic.add(found.name)
      if (tag.name === 'script' && use.classic && this.#look(found.name).imports) loose = true
      if (found.prefix !== '' && !prefixed) {
        prefixed = true
        address = (name) => `${found.prefix}${encode(name)}`
      }
      if (options.html !== false)
        edits.push(...this.#integrityOf(tag, found.name, { cross: !use.module, elsewhere: /^(?:[a-z]+:)?\/\//i.test(url) }, page))
    }
    const first = tags.find((tag) => fetchedBy(tag) !== undefined || tag.name === 'script' || tag.name === 'style')
    if (!first) return false
    // A policy that forbids what stands inline would drop an import map without a word.
    const inline = csp !== 'strict'
    const own: string[] = []
    const later = modular || loose || roots.size > 0 ? this.#modulesOf(loose ? undefined : roots) : []
    const wanted = options.importMap ?? 'auto'
    if (later.length > 0 && wanted !== false && inline) {
      const map = Object.fromEntries(later.map((name) => [moduleKey(address(name)), this.#hash(name)]))
      const theirs = tags.find((tag) => tag.name === 'script' && attribute(tag, 'type')?.toLowerCase() === 'importmap')
      if (theirs?.raw)
        edits.push({ at: theirs.raw.start, end: theirs.raw.end, text: this.#merged(html.slice(theirs.raw.start, theirs.raw.end), map, page) })
      else own.push(`<script type="importmap" data-sealgate>${scriptText({ integrity: map })}</script>`)
    } else if (later.length > 0) {
      // Seen in Chromium 156: a preload that failed is forgotten, and an import half a second later ran the changed module.
      this.#notes.add(
        'without an import map, modules that are imported later are only held by the header `Integrity-Policy: blocked-destinations=(script)`: send it with every page',
      )
      for (const name of later)
        if (!named.has(name))
          own.push(
            `<link rel="modulepreload" data-sealgate${crossorigin(address(name))} href="${attributeText(address(name))}" integrity="${this.#hash(name)}">`,
          )
    }
    const added = options.css === false ? [] : this.#addedLater(named)
    if (added.length > 0) {
      const table = Object.fromEntries(added.map((name) => [address(name), this.#hash(name)]))
      const code = guard(scriptText(table))
      if (inline) own.unshift(`<script data-sealgate>${code}</script>`)
      else {
        const name = `${guardName}${hash('sha256', code, 'hex').slice(0, 12)}.js`
        if (!existsSync(`${folder}/${name}`)) writeWhole(`${folder}/${name}`, [Buffer.from(code)])
        own.unshift(
          `<script data-sealgate${crossorigin(address(name))} src="${attributeText(address(name))}" integrity="${this.#algorithm}-${hash(this.#algorithm, code, 'base64')}"></script>`,
        )
      }
    }
    if (own.length > 0) edits.push({ at: first.start, end: first.start, text: own.join('') })
    const text = applied(html, edits)
    if (text === html) return false
    writeWhole(`${folder}/${page}`, [Buffer.from(text)])
    for (const packed of ['.gz', '.br', '.zst'])
      if (this.#known.has(page + packed))
        this.#notes.add(`${page}${packed} is a copy from before: compress the pages after the seal's plugin, or on the server`)
    return true
  }

  /** @param how `cross`: asked for without `crossorigin`, it would not count under an `Integrity-Policy`, and on another host not at all. */
  #integrityOf(tag: Tag, name: string, how: { readonly cross: boolean; readonly elsewhere: boolean }, page: string): readonly Insertion[] {
    const value = this.#hash(name)
    const given = tag.attributes.find((one) => one.name === 'integrity')
    const cross =
      attribute(tag, 'crossorigin') === undefined && (how.cross || how.elsewhere) ? (how.elsewhere ? ' crossorigin="anonymous"' : ' crossorigin') : ''
    if (!given) return [{ at: tag.inside, end: tag.inside, text: `${cross} integrity="${value}"` }]
    if (given.value.split(/\s+/).includes(value)) return []
    if (!new RegExp(`\\b${this.#algorithm}-`).test(given.value)) {
      this.#notes.add(`${page} has another integrity for ${name} already, which is left as it is`)
      return []
    }
    return [{ at: given.start, end: given.end, text: `integrity="${value}"` }]
  }

  /** The file of the folder that an address of a page names, and what stands before its name in addresses. */
  #fileOf(url: string, page: string, folderOf: string | undefined): { readonly name: string; readonly prefix: string } | undefined {
    const path = decoded(url.trim().replace(/[?#].*$/s, ''))
    const base = this.#request.base
    if (/^(?:data|blob|about|javascript):/i.test(url) || path === '') return undefined
    if (base !== undefined && base !== '' && !base.startsWith('.') && path.startsWith(base) && this.#known.has(path.slice(base.length)))
      return { name: path.slice(base.length), prefix: base }
    if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(path)) {
      this.#notes.add(`${page} takes ${posix.basename(path)} from another host: give it an integrity there, or serve it yourself`)
      return undefined
    }
    if (path.startsWith('/')) {
      // Where the folder is served is not known: the longest end of the address that is a file tells it.
      for (let rest = path.slice(1); rest !== ''; rest = rest.includes('/') ? rest.slice(rest.indexOf('/') + 1) : '')
        if (this.#known.has(rest)) return { name: rest, prefix: path.slice(0, path.length - rest.length) }
    } else if (folderOf !== undefined) {
      const name = posix.normalize(posix.join(folderOf, path))
      if (this.#known.has(name)) return { name, prefix: '' }
    }
    this.#notes.add(`${page} names ${path}, which is no file of the folder: it has no integrity`)
    return undefined
  }

  /** The folder that relative addresses of a page with a base count from. */
  #folderOf(href: string, page: string): string | undefined {
    const base = this.#request.base ?? '/'
    if (href.startsWith(base)) return posix.normalize(href.slice(base.length) || '.').replace(/\/$/, '')
    if (/^(?:[a-z][a-z0-9+.-]*:)?\/\/|^\//i.test(href)) return undefined
    return posix.normalize(posix.join(posix.dirname(page), href))
  }

  /** Modules that a page can come to import: all that its own lead to, or all there are. A script that neither imports nor exports can be one too. */
  #modulesOf(roots: ReadonlySet<string> | undefined): readonly string[] {
    const { graph } = this.#request
    if (!graph || !roots)
      return this.names.filter((name) => isScript(name) && (this.#look(name).module || !(this.#classic.has(name) || this.#look(name).byTag)))
    const reached = new Set<string>()
    const open = [...roots]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next) || !this.#known.has(next)) continue
      reached.add(next)
      open.push(...(graph.get(next) ?? []))
    }
    return [...reached].filter(isScript).sort(byName)
  }

  /** Styles and scripts that no page names, but a script may add. */
  #addedLater(named: ReadonlyMap<string, string>): readonly string[] {
    return this.names.filter(
      (name) => !named.has(name) && (/\.css$/i.test(name) || (isScript(name) && !this.#look(name).module && !this.#classic.has(name))),
    )
  }

  #merged(text: string, map: Readonly<Record<string, string>>, page: string): string {
    let theirs: unknown
    try {
      theirs = JSON.parse(text)
    } catch {
      theirs = undefined
    }
    if (!isFields(theirs)) {
      this.#notes.add(`the import map of ${page} is no JSON and is left as it is: what is imported later is not covered`)
      return text
    }
    const before = isFields(theirs['integrity']) ? theirs['integrity'] : {}
    for (const [key, value] of Object.entries(map))
      if (before[key] !== undefined && before[key] !== value)
        this.#notes.add(`the import map of ${page} has another hash for ${key}, which is left as it is`)
    return scriptText({ ...theirs, integrity: { ...map, ...before } })
  }

  #hash(name: string): string {
    const known = this.#integrity.get(name)
    if (known !== undefined) return known
    const value = `${this.#algorithm}-${hash(this.#algorithm, readBytes(this.#request.folder, name), 'base64')}`
    this.#integrity.set(name, value)
    return value
  }

  /** What the text of a script shows, looked at once however many pages there are. */
  #look(name: string): Look {
    const known = this.#looks.get(name)
    if (known) return known
    const text = this.#text(name)
    const look = { module: name.endsWith('.mjs') || moduleSyntax.test(text), imports: laterImport.test(text), byTag: loadedByTag.test(text) }
    this.#looks.set(name, look)
    return look
  }

  #text(name: string): string {
    const path = `${this.#request.folder}/${name}`
    return statSync(path).size > scannedBytesMax ? '' : readFileSync(path, 'utf8')
  }
}

/** Largest script or style that is looked into, in bytes. */
const scannedBytesMax = 64 * 1024 * 1024

/** What only a module can say. A word in a text or comment makes a script a module here: that costs a line in the map, no more. */
const moduleSyntax =
  /(?:^|[;}\n]|\*\/)\s*(?:import\s*(?:[\w${*"']|\{)|export\s*(?:[{*]|default\b|const\b|let\b|var\b|function\b|class\b|async\b))|\bimport\.meta\b/

/** An import that a script of any sort can have. */
const laterImport = /\bimport\s*\(/

/** How chunks begin that only a loader of their own adds, as scripts that are no modules. */
const loadedByTag = /^[\s\S]{0,100}?(?:System\.register\(|\w+\.webpackChunk|\w+\[["']webpackChunk)/

/** Whether the text of an inline script imports. */
const importsInline = (tag: Tag, html: string): boolean => {
  if (tag.name !== 'script' || !tag.raw || attribute(tag, 'src') !== undefined) return false
  const kind = scriptKind(tag)
  return kind !== 'data' && (kind === 'module' ? /\bimport\b/ : laterImport).test(html.slice(tag.raw.start, tag.raw.end))
}

const isScript = (name: string): boolean => /\.m?js$/i.test(name)

/** Beginning of the name of the script we add where nothing may stand inline. */
const guardName = 'sealgate-integrity-'

/**
 * A script that gives every script and style that is added to the page its hash, before the browser asks for it.
 * @param table is JSON: addresses and their integrity.
 */
const guard = (table: string): string =>
  `(()=>{const t=${table},m={};for(const k in t)m[new URL(k,document.baseURI).href]=t[k];` +
  `const f=(e,u)=>{try{const i=m[new URL(u,document.baseURI).href.split(/[?#]/)[0]];if(i&&!e.integrity){e.integrity=i;e.crossOrigin??="anonymous"}}catch{}};` +
  `for(const[c,n]of[[HTMLScriptElement,"src"],[HTMLLinkElement,"href"]]){const p=c.prototype,d=Object.getOwnPropertyDescriptor(p,n),s=p.setAttribute;` +
  `Object.defineProperty(p,n,{...d,set(v){f(this,v);d.set.call(this,v)}});` +
  `p.setAttribute=function(k,v){if(String(k).toLowerCase()===n)f(this,v);return s.call(this,k,v)}}})()`

/** JSON that can stand in a script: nothing in it ends the element or the line. */
const scriptText = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Keys of an import map that are no addresses are names: `a.js` is one, `./a.js` is none. */
const moduleKey = (address: string): string => (/^(?:\/|\.\.?\/|[a-z][a-z0-9+.-]*:)/i.test(address) ? address : `./${address}`)

const crossorigin = (address: string): string => (/^(?:[a-z]+:)?\/\//i.test(address) ? ' crossorigin="anonymous"' : ' crossorigin')

const encode = (name: string): string => name.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@')

function decoded(path: string): string {
  try {
    return decodeURI(path).replaceAll('%23', '#').replaceAll('%3F', '?').replaceAll('%40', '@')
  } catch {
    return path
  }
}

/** The way from a folder up to the top. */
const prefixTo = (folder: string): string => (folder === '.' || folder === '' ? './' : '../'.repeat(folder.split('/').length))

interface Use {
  readonly attribute: 'src' | 'href'
  readonly module: boolean
  readonly classic: boolean
}

/** What a tag fetches that a browser checks. */
function fetchedBy(tag: Tag): Use | undefined {
  if (tag.name === 'script') {
    const kind = scriptKind(tag)
    if (kind === 'data' || attribute(tag, 'src') === undefined) return undefined
    return { attribute: 'src', module: kind === 'module', classic: kind === 'classic' }
  }
  if (tag.name !== 'link' || attribute(tag, 'href') === undefined) return undefined
  const rel = (attribute(tag, 'rel') ?? '').toLowerCase().split(/\s+/)
  const as = attribute(tag, 'as')?.toLowerCase() ?? ''
  if (rel.includes('modulepreload')) return { attribute: 'href', module: true, classic: false }
  if (rel.includes('stylesheet') || (rel.includes('preload') && (as === 'script' || as === 'style')))
    return { attribute: 'href', module: false, classic: as === 'script' }
  return undefined
}

/** Where an element of ours ends: ours hold raw text or nothing. */
function elementEnd(html: string, tag: Tag): number {
  if (!tag.raw) return tag.end
  const close = html.indexOf('>', tag.raw.end)
  return close < 0 ? html.length : close + 1
}

function applied(html: string, edits: readonly Insertion[]): string {
  let text = ''
  let from = 0
  for (const { at, end, text: put } of edits.toSorted((a, b) => a.at - b.at || a.end - b.end)) {
    text += html.slice(from, at) + put
    from = end
  }
  return text + html.slice(from)
}
