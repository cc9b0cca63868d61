import { basename, extname } from 'node:path'
import { Fault } from '../../core/fault.ts'
import type { Confidence, Finding, Persona, Severity, Sighting, Step } from '../../core/finding.ts'
import { lineStarts, type Report, type Skipped } from '../../core/report.ts'
import { finding, inspect, type RuleInfo } from '../../core/rule.ts'
import { type Language, positionOf, type SourceFile } from '../../core/source.ts'
import { readText, type Tree } from '../../io/files.ts'
import type { Room, RoomRequest } from '../check.ts'
import type { Hit, Unit } from './engine/state.ts'
import { Engine } from './engine.ts'
import { fixesOf } from './fixes.ts'
import { type FrontEnd, frontEnds } from './languages/index.ts'
import { compile, type Rules } from './rules/compile.ts'
import { isManifest } from './rules/hooks.ts'
import { incompleteSanitization, ruleOf, rules, textRules } from './rules/index.ts'
import { hostileCode } from './rules/malware.ts'
import { slowness } from './slow-pattern.ts'
import type { Trail } from './value.ts'

/** Largest file whose data is followed, in characters: bigger ones are generated. */
export const sourceCharsMax: number = 1024 * 1024

/** Settings files that are read at most. */
const settingsFilesMax = 50

/** Files of one name that are compared. */
const namesakesMax = 20

/** Text that is kept in mind at once, in characters. */
const engineCharsMax = 2 * 1024 * 1024

/** Front ends that have been loaded: what is fixed has been read before. */
const known = new Map<Language, FrontEnd>()

/** Code: text → the small form → data followed from sources to sinks; and text rules for what hides in it. */
export const room: Room = {
  kind: 'code',
  rules,
  async inspect(tree, request) {
    return new Inspection(tree, request).run()
  },
  parses(path, text) {
    const front = known.get(languageOf[extname(path).toLowerCase()] ?? 'text')
    if (!front) return true
    try {
      return front.lower(text, path).broken.length === 0
    } catch {
      return false
    }
  },
}

const languageOf: Readonly<Record<string, Language>> = {
  '.js': 'javascript',
  '.jsx': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.ts': 'typescript',
  '.tsx': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
  '.py': 'python',
  '.pyw': 'python',
  '.java': 'java',
  '.go': 'go',
  '.php': 'php',
  '.phtml': 'php',
  '.rb': 'ruby',
  '.rake': 'ruby',
  '.gemspec': 'ruby',
  '.cs': 'csharp',
  '.csx': 'csharp',
  '.sh': 'bash',
  '.bash': 'bash',
}
/** Files that are looked at as text only. */
const textEndings =
  /\.(?:eta|handlebars|mustache|mst|hjs|haml|slim|jade|pug|twig|jinja2?|j2|njk|tmpl|tpl|cshtml|vbhtml|razor|jspx|jspf|tagx?|rhtml|xhtml|c|h|cc|cpp|cxx|hpp|hh|rs|sol|sql|asm|s|swift|kt|kts|scala|m|mm|lua|pl|pm|dart|vue|svelte|html?|erb|ejs|jsp|hbs|groovy|ps1|zig|exs?|hs|ml|clj|r|jl|vb|fs|gradle|tf)$/i

class Inspection {
  readonly #tree: Tree
  readonly #request: RoomRequest
  readonly #paths: ReadonlySet<string>
  readonly #fronts = new Map<Language, { front: FrontEnd; rules: Rules }>()
  readonly #units = new Map<string, Unit>()
  readonly #files = new Map<number, SourceFile>()
  readonly #faults: Fault[] = []
  readonly #findings: Finding[] = []
  #idsGiven = 0
  readonly #places = new Set<string>()
  readonly #inspected: string[] = []
  readonly #skipped: Skipped[] = []
  readonly #texts = new Map<string, string>()

  constructor(tree: Tree, request: RoomRequest) {
    this.#tree = tree
    this.#request = request
    this.#paths = new Set(tree.paths)
  }

  async run(): Promise<Report> {
    const running = rules.filter(this.#request.runs)
    for (const path of this.#tree.paths) {
      const language = languageOf[extname(path).toLowerCase()] ?? (textEndings.test(path) || isManifest({ path }) ? 'text' : undefined)
      if (language === undefined) continue
      const load = frontEnds[language]
      if (load && !this.#fronts.has(language)) {
        const front = await load()
        known.set(language, front)
        this.#fronts.set(language, { front, rules: compile(front.model) })
      }
      this.#file(path, language, running)
    }
    return { inspected: this.#inspected, findings: this.#findings, faults: this.#faults, rules: running, texts: this.#texts, skipped: this.#skipped }
  }

  #file(path: string, language: Language, running: readonly RuleInfo[]): void {
    let source: SourceFile
    try {
      source = this.#read(path, language)
    } catch (cause) {
      if (!(cause instanceof Fault)) throw cause
      this.#faults.push(cause)
      return
    }
    this.#inspected.push(path)
    const found: Finding[] = []
    for (const rule of textRules) if (this.#request.runs(rule)) found.push(...inspect(source, [rule], this.#request.context))
    const engine = this.#engine(source)
    const unit = this.#unit(path, language, source)
    if (unit) {
      for (const hit of engine.run(unit)) {
        if (hit.sloppy !== undefined) {
          if (running.includes(incompleteSanitization))
            found.push(
              finding(incompleteSanitization, {
                message: `${hit.callee} ${hit.sloppy}`,
                at: this.#place(hit.unit, hit.start, hit.end),
                class: 'xss',
                subject: hit.sloppy,
              }),
            )
          continue
        }
        const rule = hit.cls === 'malware' ? hostileCode : ruleOf(hit.cls)
        if (rule && running.includes(rule)) found.push(finding(rule, this.#sighting(hit, rule)))
      }
      const slow = ruleOf('redos')
      if (slow && running.includes(slow))
        for (const { source: pattern, flags, start, end } of unit.lowered.patterns)
          if (language !== 'go' && slowness(pattern, flags) === 'exponential')
            found.push(
              finding(slow, {
                message: 'this regular expression takes a time that doubles with each character of some texts',
                at: this.#place(unit.id, start, end),
                class: 'redos',
                severity: 'medium',
                subject: pattern.slice(0, 100),
              }),
            )
      const pollution = ruleOf('protopoll')
      if (pollution && running.includes(pollution))
        for (const { start, end } of unit.lowered.polluting ?? [])
          found.push(
            finding(pollution, {
              message: 'a key that this function is given may be `__proto__`: what it writes then changes every object',
              at: this.#place(unit.id, start, end),
              class: 'protopoll',
              severity: 'medium',
              confidence: 'medium',
            }),
          )
      if (engine.exhausted)
        this.#faults.push(
          new Fault('not-inspected', `${path} takes too many steps to follow its data to the end`, {
            at: { path },
            hint: 'split the file, or exclude it in sealgate.yml',
          }),
        )
    }
    const places = new Set<string>()
    for (const one of found) {
      // Two ways to see the same thing are one finding.
      const place = `${one.rule} ${one.at.path} ${one.at.line}${one.rule === hostileCode.id ? '' : ` ${one.at.column}`}`
      if (!places.has(place) && !this.#places.has(place)) this.#findings.push(ignored(one, source))
      places.add(place)
      if (one.at.path !== path) this.#places.add(place)
    }
    if (found.length > 0) this.#texts.set(path, source.text)
  }

  #running = new Engine()
  #followedChars = 0

  /** The engine, which knows what other files give away. It begins anew when it has seen much, so that memory has an end. */
  #engine({ text }: SourceFile): Engine {
    this.#followedChars += text.length
    if (this.#followedChars > engineCharsMax) {
      this.#running = new Engine()
      this.#units.clear()
      this.#files.clear()
      this.#followedChars = text.length
    }
    return this.#running
  }

  #read(path: string, language: Language): SourceFile {
    const text = readText(this.#tree.root, path)
    return { path, language, text, starts: lineStarts(text) }
  }

  #unit(path: string, language: Language, source?: SourceFile): Unit | undefined {
    const known = this.#units.get(path)
    if (known) return known
    const loaded = this.#fronts.get(language)
    if (!loaded) return undefined
    const { front, rules } = loaded
    let file: SourceFile
    let lowered: Unit['lowered']
    try {
      file = source ?? this.#read(path, language)
      const reason = whySkipped(path, file.text)
      if (reason !== undefined) {
        if (source) this.#skipped.push({ path, reason })
        return undefined
      }
      if (file.text.length > sourceCharsMax) {
        if (source)
          this.#faults.push(
            new Fault('not-inspected', `${path} has more than ${sourceCharsMax} characters: its data was not followed`, {
              at: { path },
              hint: 'split the file, or exclude it in sealgate.yml',
            }),
          )
        return undefined
      }
      lowered = front.lower(file.text, path)
    } catch (cause) {
      // A file that is only imported is told of when its own turn comes.
      if (source)
        this.#faults.push(
          new Fault('not-inspected', `${path} cannot be parsed: its data was not followed`, {
            at: { path },
            cause,
            hint: 'correct the file, or exclude it in sealgate.yml',
          }),
        )
      return undefined
    }
    if (source && lowered.broken.length > 0) {
      const at = positionOf(file.starts, lowered.broken[0] ?? 0)
      this.#faults.push(
        new Fault('not-inspected', `${path} cannot be parsed at ${lowered.broken.length} places: the rest was followed`, {
          at: { path, ...at },
          hint: 'correct the file, or exclude it in sealgate.yml',
        }),
      )
    }
    const id = this.#idsGiven++
    const unit: Unit = {
      id,
      path,
      lowered,
      rules,
      declares: front.declares,
      implied: front.implied,
      open: front.open,
      load: (module) => {
        const target = front.candidates(module, path).find((candidate) => this.#paths.has(candidate))
        return target === undefined ? undefined : this.#unit(target, language)
      },
      declaring: (name) => {
        const target = front.fileOf ? this.#declaring(front.fileOf(name), path) : undefined
        return target === undefined ? undefined : this.#unit(target, language)
      },
      setting: (name) => this.#setting(name),
      text: (start, end) => file.text.slice(start, end),
    }
    this.#files.set(id, file)
    this.#units.set(path, unit)
    return unit
  }

  #byName: Map<string, string[]> | undefined

  /** The file that declares a class by its name: of several, the one with which most of the path is shared. */
  #declaring(name: string, from: string): string | undefined {
    if (!this.#byName) {
      this.#byName = new Map()
      for (const path of this.#tree.paths) {
        if (languageOf[extname(path)] === undefined) continue
        const base = basename(path)
        const known = this.#byName.get(base)
        if (known) known.push(path)
        else this.#byName.set(base, [path])
      }
    }
    const paths = (this.#byName.get(name + extname(from)) ?? []).filter((path) => path !== from).slice(0, namesakesMax)
    const shared = (path: string): number => {
      let at = 0
      while (at < path.length && path[at] === from[at]) at++
      return at
    }
    return paths.reduce<string | undefined>((best, path) => (best === undefined || shared(path) > shared(best) ? path : best), undefined)
  }

  #settings: ReadonlyMap<string, string> | undefined

  /** Looks a name up in the project's `.properties` files. */
  #setting(name: string): string | undefined {
    if (!this.#settings) {
      const settings = new Map<string, string>()
      for (const path of this.#tree.paths.filter((one) => one.endsWith('.properties')).slice(0, settingsFilesMax))
        try {
          for (const [, key = '', value = ''] of readText(this.#tree.root, path, sourceCharsMax).matchAll(/^\s*([\w.-]+)\s*[=:]\s*(.*?)\s*$/gm))
            settings.set(key, value)
        } catch {
          // A settings file that cannot be read says nothing; it is no source.
        }
      this.#settings = settings
    }
    return this.#settings.get(name)
  }

  #sighting(hit: Hit, rule: RuleInfo): Sighting {
    const { severity, confidence, persona } = graded(hit, rule)
    const at = this.#place(hit.unit, hit.start, hit.end)
    const source = first(hit.taint?.trail)
    const from = source ? this.#place(source.file, source.start, source.end) : undefined
    const callee = hit.callee.slice(0, 60) || 'this call'
    const message = hit.plain
      ? `${callee} ${rule.title.charAt(0).toLowerCase()}${rule.title.slice(1)}`
      : source && from
        ? `${source.message.replace(/^a value from outside: /, '')} (line ${from.line}) reaches ${callee}`
        : `${callee} takes a value that could not be followed`
    const trace = hit.taint
      ? [...steps(hit.taint.trail)].map((one): Step => ({ at: this.#place(one.file, one.start, one.end), message: one.message }))
      : []
    const file = this.#files.get(hit.unit)
    const fixes = hit.whole && file ? fixesOf({ cls: hit.cls, whole: hit.whole, receiver: hit.receiver ?? '', path: file.path, text: file.text }) : []
    return {
      message,
      ...(fixes.length > 0 ? { fixes } : {}),
      at,
      severity,
      confidence,
      persona,
      class: hit.cls,
      subject: message.replace(/ \(line \d+\)/, ''),
      ...(trace.length > 0 ? { trace: [...trace, { at, message: `reaches ${callee}` }] } : {}),
    }
  }

  #place(id: number, start: number, end: number): Sighting['at'] {
    const file = this.#files.get(id)
    if (!file) return { path: '' }
    const from = positionOf(file.starts, start)
    const to = positionOf(file.starts, end)
    return { path: file.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}

/** Code of others that is kept with one's own, by the folder it lies in. */
const vendored = /(?:^|\/)(?:vendor|third_party|thirdparty|bower_components|jspm_packages|\.yarn)\//
/** What generators say of themselves. Source: https://go.dev/s/generatedcode */
const generated = /^(?:\/\/|#|\/\*|\s*\*)[^\n]*(?:@generated\b|Code generated [^\n]*DO NOT EDIT|<auto-generated)/m

/** Why the data of a file is not followed, if it is not. */
function whySkipped(path: string, text: string): Skipped['reason'] | undefined {
  if (vendored.test(path)) return 'vendored'
  if (/[.-]min\.[cm]?js$/.test(path) || isMinified(text)) return 'minified'
  return generated.test(text.slice(0, 2000)) ? 'generated' : undefined
}

/** True for code that a program wrote for a program: long lines of little white space. */
function isMinified(text: string): boolean {
  if (text.length < 20_000) return false
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return text.length / lines > 400
}

/** Comments that say a finding is known: our own, bandit's, semgrep's, and those of eslint's security rules. */
const ignoreComment =
  /(?:#|\/\/|\/\*|<!--|<%#|\{#)\s*(?:sealgate:\s*ignore(?:\[([\w, *-]+)\])?(?:\s+until=(\d{4}-\d{2}-\d{2}))?[ \t]*([^\n]*)|nosec\b|nosemgrep\b|eslint-disable(?:-next)?-line\s+[^\n]*(?:security|no-unsanitized|no-eval))/

/** A finding that a comment on its line, or on the line before, accepts. */
function ignored(found: Finding, { path, text, starts }: SourceFile): Finding {
  if (found.at.path !== path || found.at.line === undefined) return found
  for (const line of [found.at.line, found.at.line - 1]) {
    const start = starts[line - 1]
    if (start === undefined) continue
    const whole = text.slice(start, Math.min(starts[line] ?? text.length, start + 2000))
    const comment = ignoreComment.exec(whole)
    if (!comment || (line < found.at.line && !/^\s*(?:#|\/\/|\/\*|<!--|<%#|\{#)/.test(whole))) continue
    const rules = comment[1]?.split(',').map((id) => id.trim())
    if (rules && !rules.includes(found.rule) && !rules.includes('*')) continue
    const said = (comment[3] ?? '').replace(/(?:\*\/|-->|#\}|%>)\s*$/, '').trim()
    return { ...found, waiver: { reason: said || 'a comment in the source accepts it', until: comment[2] } }
  }
  return found
}

/** How bad and how sure: a way from a stranger is certain, a library's parameter a doubt, an unknown value an audit. */
function graded({ taint, cls, plain }: Hit, rule: RuleInfo): { severity: Severity; confidence: Confidence; persona: Persona } {
  if (plain) return { severity: rule.severity, confidence: 'medium', persona: 'regular' }
  if (cls === 'malware') return { severity: 'high', confidence: 'medium', persona: 'regular' }
  if (!taint) return { severity: 'low', confidence: 'low', persona: 'auditor' }
  const severity = rule.severity
  switch (taint.origin) {
    case 'remote':
      return { severity, confidence: taint.vague ? 'medium' : 'high', persona: 'regular' }
    case 'local':
    case 'stored': {
      const strong = cls === 'cmdi' || cls === 'eval' || cls === 'deser' || cls === 'sqli' || cls === 'xss'
      return { severity: strong ? 'medium' : 'low', confidence: 'medium', persona: strong && taint.origin === 'local' ? 'regular' : 'pedantic' }
    }
    default:
      return { severity: 'medium', confidence: 'medium', persona: 'pedantic' }
  }
}

function first(trail: Trail | undefined): Trail | undefined {
  let one = trail
  while (one?.before) one = one.before
  return one
}

function* steps(trail: Trail): Generator<Trail> {
  const all: Trail[] = []
  for (let one: Trail | undefined = trail; one; one = one.before) all.push(one)
  yield* all.reverse()
}
