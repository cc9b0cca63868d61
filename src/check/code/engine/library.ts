import type { Expr, ExprOf } from '../ir.ts'
import { bit, everything, lookup } from '../rules/model.ts'
import { sloppiness } from '../sanitising.ts'
import { slowness } from '../slow-pattern.ts'
import { cleaned, constant, deepTaint, harmless, isFixed, mix, named, Store, step, type Taint, unknown, type Value, withTaint } from '../value.ts'
import { bindArguments } from './calls.ts'
import { callBuiltin, runCallbacks } from './collections.ts'
import { formatText } from './expressions.ts'
import { aliasOf, freshTaint, narrowed } from './members.ts'
import { beforeLast, clip, rootOf, sourceText } from './names.ts'
import { escapeText, removedBits } from './patterns.ts'
import { report, selectArguments } from './sinks.ts'
import { type Call, type Frame, factsOf, nowhere, type State, write } from './state.ts'

/** Variables that hold the keys to somewhere else. */
export const privateName: RegExp =
  /^(AWS_(ACCESS|SECRET|SESSION)\w*|(GITHUB|GH|NPM|NODE_AUTH|PYPI|TWINE|VAULT|CI_JOB|GITLAB|CARGO_REGISTRY|HEROKU|DIGITALOCEAN)_?\w*(TOKEN|PASSWORD|KEY)|AZURE_CLIENT_SECRET|GOOGLE_APPLICATION_CREDENTIALS|KUBECONFIG|SECRET_KEY|SSH_\w+|DOCKER_(AUTH\w*|PASSWORD))$/

/** Files and tables that hold secrets. */
const privateFile =
  /\.aws\/|\.ssh\/|id_rsa|\.npmrc|\.pypirc|\.netrc|\.git-credentials|\.kube\/config|\.docker\/config|\/etc\/(passwd|shadow)|Login Data|password_value|\bFROM logins\b|\.bash_history|wallet\.dat|browser_cookie3|leveldb/i

/** What makes a path absolute and takes out its dots. */
const normalizing =
  /^(resolve|normalize|realpath|realpathSync|abspath|getCanonicalPath|getCanonicalFile|toRealPath|Clean|Abs|GetFullPath|expand_path|cleanpath|normpath|EvalSymlinks|getNormalizedPath)$/

/** What turns packed text into something else. */
const unpacking =
  /^(b\d\ddecode|[ab]\d\db?decode|urlsafe_b64decode|standard_b64decode|decodebytes|decodestring|unhexlify|a2b_\w+|atob|fromhex|decompress|inflate|inflateSync|gunzipSync|unzipSync)$/

/** Functions whose result is not what they were given, by their names. */
const dumb =
  /^(find|get|load|query|fetch|read|select|lookup|exec|search|count|delete|destroy|update|insert|save|create|send|verify|validate|compare|hash|sign|digest|sanitiz|escape|encode|quote|clean|purify|log|print|write|set|add|remove|register|emit|test|assert|expect|parseInt|parseFloat|Number|len|abs|close|open|call_user_func)|saniti[sz]e|escape|purif|whitelist|allowlist/i

export function callLibrary(state: State, call: Call, frame: Frame): Value {
  const { expr, callee, on, args, name, last, paths } = call
  const wrapped = args[0]?.value
  if (
    wrapped &&
    /^(promisify|promisifyAll|pify|thenify|thenifyAll|callbackify|denodeify|util\.promisify|wraps|memoize|partial|bindNodeCallback)$/.test(
      last || name,
    )
  ) {
    if ((last || name) !== 'partial') return wrapped
    const rest = args.slice(1)
    const list = rest.length === 1 && rest[0]?.value.o?.kind === 'list' ? rest[0].value.o.fields : undefined
    return bindArguments(wrapped, list ? [...list].filter(([key]) => key !== '#').map(([, value]) => ({ value, expr: nowhere, name: '' })) : rest)
  }
  if (call.args.length > 0) noteAnswerType(state, call, frame)
  const pattern = args[0]?.value.c?.v
  if (
    typeof pattern === 'string' &&
    (/^(compile|Compile|MustCompile)$/.test(name)
      ? /(^|\.)(re|regex|Pattern|regexp)$/.test(beforeLast(callee.q))
      : expr.isNew || last === 'RegExp'
        ? /^(RegExp|Regex|Regexp)$/.test(last || name)
        : name === 'new' && on.q === 'Regexp')
  )
    return { q: `${callee.q}()`, r: { source: pattern, flags: typeof args[1]?.value.c?.v === 'string' ? args[1].value.c.v : '' }, safe: true }
  reportSlow(state, call, frame)
  // Rails makes a path of each route: users_path.
  if (expr.fn.k === 'name' && /_(?:path|url)$/.test(name) && frame.unit.path.endsWith('.rb')) return harmless
  const { rules } = frame.unit
  const q = expr.isNew && frame.unit.open ? callee.q : callee.q === '' ? (name === '' ? '' : `${sourceText(expr.fn) || name}()`) : `${callee.q}()`
  const self = aliasOf(q.length > 160 ? `${name}()` : q, '', frame)
  const paths2 = paths
  if (/^filter_(?:var|input)$/.test(name) && args.some(({ value }) => /^FILTER_(?:VALIDATE_(?!REGEXP|URL)|SANITIZE_NUMBER)/.test(value.q)))
    return harmless
  if (args[0]?.value.c?.v === 'php://input') return withTaint(named(self), freshTaint(expr, everything, 'remote', frame))
  // Cleaners first: what is safe is safe whatever else is known.
  let clean = 0
  for (const key of last === name ? [name] : [last, name]) for (const bits of lookup(rules.clean, key, paths2)) clean |= bits
  if (clean !== 0) {
    let t = args.length === 0 ? on.t : undefined
    for (const { value } of args) t = mix(t, deepTaint(value))
    runCallbacks(state, call, frame)
    const value = cleaned({ q: self, t }, clean, everything)
    return value.t ? { ...value, safe: undefined } : { ...value, safe: true }
  }
  for (const key of last === name ? [name] : [last, name])
    for (const { origin, bits } of lookup(rules.sources, `${key}()`, paths2)) {
      runCallbacks(state, call, frame)
      return narrowed(withTaint(named(self), freshTaint(expr, bits, origin, frame)), key, String(args[0]?.value.c?.v ?? 'get'))
    }
  if (
    expr.end - expr.start < 400 &&
    /^(open|read\w*|execute\w*|copy\w*|Open|ReadFile|cookies|chrome|firefox|load)$/.test(name) &&
    privateFile.test(frame.unit.text(expr.start, expr.end))
  )
    return withTaint(named(self), freshTaint(expr, bit('malware'), 'private', frame))
  const format = args[0]?.value.c?.v
  if (/^v?[sS]printf$|^[fF]ormat$/.test(name) && typeof format === 'string' && typeof on.c?.v !== 'string' && args.length > 1)
    return formatText(
      expr,
      constant(format),
      args.slice(1).map(({ value }) => value),
      frame,
    )
  // What is known of a collection is known better than that its methods pass on.
  if (expr.isNew || on.o?.kind === 'list' || on.o?.kind === 'record') {
    const built = callBuiltin(state, call, self, frame)
    if (built) return built
  }
  for (const key of last === name ? [name] : [last, name])
    for (const where of lookup(rules.pass, key, paths2)) {
      let t: Taint | undefined
      let head: string | undefined
      if (where[0]?.kind === 'all' && expr.fn.k === 'member') t = on.t ?? (on.o && on.o.kind !== 'class' ? deepTaint(on) : undefined)
      for (const one of where)
        for (const { value } of selectArguments(one, call.on, args)) {
          t = mix(t, deepTaint(value))
          head ??= value.head ?? (typeof value.c?.v === 'string' ? value.c.v : undefined)
        }
      runCallbacks(state, call, frame)
      const folded = t === undefined ? foldCall(call) : undefined
      if (folded) return folded
      if (t === undefined && (unpacking.test(name) || (name === 'from' && /^(hex|base64)$/.test(String(args[1]?.value.c?.v ?? '')))))
        return { q: self, t: freshTaint(expr, bit('payload'), 'private', frame) }
      if (t === undefined)
        return args.every(({ value }) => isFixed(value)) && (expr.fn.k !== 'member' || on.c !== undefined || on.q !== '') && args.length > 0
          ? { q: self, safe: true }
          : named(self)
      // Making a path absolute is what lets a prefix check say something.
      const normal = normalizing.test(name) || (name === 'Join' && frame.unit.path.endsWith('.go'))
      const opened = unpacking.test(name) || (name === 'from' && /^(hex|base64)$/.test(String(args[1]?.value.c?.v ?? '')))
      const kept = normal ? { ...t, normal: true } : opened ? { ...t, bits: t.bits | bit('payload') } : t
      const placed = kept.dotless && name === 'join' && args.length > 1 && !args[0]?.value.t ? { ...kept, bits: kept.bits & ~bit('path') } : kept
      return { q: self, t: step(placed, frame.unit.id, expr.start, expr.end, `passes through ${clip(name)}`), head }
    }
  if (name === 'getProperty' && typeof pattern === 'string') {
    const setting = frame.unit.setting(pattern)
    if (setting !== undefined) return constant(setting)
    if (args[1]) return { q: '', safe: true }
  }
  const folded = foldCall(call)
  if (folded) return folded
  const built = callBuiltin(state, call, self, frame)
  if (built) return built
  const returned = runCallbacks(state, call, frame)
  if (returned) return returned
  const replaced = replaceIn(state, call, self, frame)
  if (replaced) return replaced
  if (rules.harmless.test(last) && expr.isNew) return harmless
  if (
    /^(is|has|can|should|equals|contains|compare|exists|starts|ends|matches|test|includes|index|length|size|count|hash|verify)/i.test(name) &&
    !expr.isNew &&
    !/^(hash|compare|index|exist)\w*(Of|Path|Html|Text)$/.test(name)
  )
    return /^(hash|verify)/i.test(name) ? harmless : { q: self, safe: true, g: expr }
  // Methods of what a stranger controls give what a stranger controls.
  if (on.t || (callee.t && expr.fn.k !== 'name')) {
    const t = on.t ?? callee.t
    if (t)
      return {
        q: self,
        t: step(normalizing.test(name) ? { ...t, normal: true } : t, frame.unit.id, expr.start, expr.end, `passes through ${clip(name)}`),
        head: on.head,
      }
  }
  const inner = on.o && on.o.kind !== 'class' ? deepTaint(on) : undefined
  if (inner && !call.sunk) return { q: self, t: step(inner, frame.unit.id, expr.start, expr.end, `passes through ${clip(name)}`) }
  let t: Taint | undefined
  for (const { value } of args) t = mix(t, deepTaint(value))
  if (expr.isNew) {
    const fields = new Store()
    if (t) fields.set('*', { q: '', t })
    for (const arg of args) if (arg.name !== '') fields.set(arg.name, arg.value)
    return { q: self, o: { kind: 'record', fields, cls: undefined }, safe: args.length > 0 && args.every(({ value }) => isFixed(value)) }
  }
  if (t && !call.sunk && !dumb.test(name)) {
    const known = callee.q !== '' && isLibrary(callee.q, frame)
    if (!known)
      return {
        q: self,
        t: step({ ...t, vague: true }, frame.unit.id, expr.start, expr.end, `goes into ${clip(name || 'a function')}, whose result may hold it`),
      }
  }
  if (args.length > 0 && args.every(({ value }) => isFixed(value)) && (expr.fn.k !== 'member' || isFixed(on))) return { q: self, safe: true }
  return named(self)
}

/** Text with something replaced in it: safe for what needs the characters that are gone. */
function replaceIn(state: State, { expr, on, args, name }: Call, self: string, frame: Frame): Value | undefined {
  const php = expr.fn.k === 'name'
  if (
    !/^(replace|replaceAll|gsub|gsub!|sub!|tr|delete|sub|Replace|replace_all|ReplaceAllString|ReplaceAll|str_replace|preg_replace|translate)$/.test(
      name,
    )
  )
    return undefined
  const values = args.map(({ value }) => value)
  const [subject, what, by] =
    php || name === 'ReplaceAll' || (on.q === 're' && name === 'sub')
      ? name === 'ReplaceAll'
        ? [values[0], values[1], values[2]]
        : [values[2], values[0], values[1]]
      : on.r && name === 'ReplaceAllString'
        ? [values[0], on, values[1]]
        : on.r && (name === 'sub' || name === 'Replace') && values.length > 1
          ? [values[1], on, values[0]]
          : [on, values[0], values[1]]
  const t = deepTaint(subject ?? unknown)
  const inserted = by?.t
  reportSloppy(state, expr, name, what, by, frame)
  if (!t) return inserted ? { q: self, t: inserted } : undefined
  let bits = 0
  const whole = !/^(replace|sub)$/.test(name) || on.q === 're' || !frame.unit.declares || (what?.r?.flags.includes('g') ?? false)
  const source =
    what?.r?.source ??
    (typeof what?.c?.v === 'string'
      ? /^(gsub|gsub!|replace|replaceAll|Replace|str_replace|ReplaceAll|tr|delete)$/.test(name) && !(name === 'replaceAll' && frame.unit.implied)
        ? escapeText(what.c.v)
        : what.c.v
      : undefined)
  if (source !== undefined && whole && (what?.r || !(name === 'replace' && frame.unit.declares && !frame.unit.implied)))
    bits = removedBits(
      name === 'preg_replace' ? source.replace(/^(\W)(.*)\1\w*$/s, '$2') : name === 'tr' || name === 'delete' ? `[${source}]` : source,
    )
  // What has no dots may still begin at the root.
  const dotless = (bits & bit('path')) !== 0 && source !== undefined && !/[/\\]{2}|\[[^\]]*\/|^\\?\/|\^/.test(source)
  if (dotless) bits &= ~bit('path')
  const left = cleaned(
    { q: self, t: step(dotless ? { ...t, dotless } : t, frame.unit.id, expr.start, expr.end, 'has something replaced in it') },
    bits,
    everything,
  )
  return inserted ? { ...left, t: mix(left.t, inserted) } : left
}

/** A pattern that takes the square of a text's length, on a text of a stranger. */
function reportSlow(state: State, { expr, on, args, name }: Call, frame: Frame): void {
  if (
    state.muted > 0 ||
    !/^(test|exec|match|matchAll|search|replace|replaceAll|split|fullmatch|findall|finditer|sub|subn|gsub|match\?|scan|matches|replaceFirst|=~)$/.test(
      name,
    )
  )
    return
  const values = args.map(({ value }) => value)
  const known = [on, ...values].find((value) => value.r !== undefined)?.r
  const text =
    on.q === 're' || on.q === 'Pattern' || (frame.unit.implied && /^(matches|replaceAll|replaceFirst|split)$/.test(name))
      ? values[0]?.c?.v
      : undefined
  const source = known?.source ?? (typeof text === 'string' ? text : undefined)
  if (source === undefined || frame.unit.path.endsWith('.go')) return
  const subject = [on, ...values].find((value) => value.t !== undefined && value.t.origin === 'remote' && (value.t.bits & bit('redos')) !== 0)
  if (!subject?.t || slowness(source, known?.flags ?? '') === 'linear') return
  report(state, { cls: 'redos', bit: bit('redos'), where: [], conditions: [] }, undefined, subject, expr, expr, `a slow pattern in ${name}`, frame)
}

/** Cleaning that leaves something behind. */
function reportSloppy(state: State, expr: ExprOf<'call'>, name: string, what: Value | undefined, by: Value | undefined, frame: Frame): void {
  if (state.muted > 0 || frame.loops > 0 || !what || !/^(replace|replaceAll|sub!?|gsub!?)$/.test(name)) return
  const script = frame.unit.declares && !frame.unit.implied
  const ruby = !frame.unit.declares && frame.unit.implied
  if (!script && !ruby) return
  const text = what.r ? undefined : what.c?.v
  if (!what.r && typeof text !== 'string') return
  const everywhere = name.startsWith('gsub') || name === 'replaceAll' || (script && (what.r?.flags.includes('g') ?? false))
  const message = sloppiness({
    pattern: what.r?.source ?? String(text),
    plain: what.r === undefined,
    everywhere,
    by: typeof by?.c?.v === 'string' ? by.c.v : by?.f ? '' : undefined,
    before: frame.unit.text(Math.max(0, expr.start - 200), expr.end),
    around: frame.unit.text(Math.max(0, expr.start - 60), expr.end + 60),
  })
  if (message)
    state.hits.set(`sloppy ${frame.unit.id} ${expr.start} ${expr.end}`, {
      cls: 'xss',
      unit: frame.unit.id,
      start: expr.fn.k === 'member' ? Math.min(expr.end, expr.fn.on.end + 1) : expr.start,
      end: expr.end,
      callee: name,
      taint: undefined,
      sloppy: message,
    })
}

/** Notes that an answer is declared to be something other than a page. */
function noteAnswerType(state: State, { expr, args, name }: Call, frame: Frame): void {
  if (expr.fn.k !== 'member' || !/^(type|contentType|setHeader|header|set|writeHead|setContentType|Set|set_header|WriteHeader)$/.test(name)) return
  const values = args.map(({ value }) => value)
  let kind: unknown
  if (/^(type|contentType|setContentType)$/.test(name)) kind = values[0]?.c?.v
  else if (/^content-type$/i.test(String(values[0]?.c?.v ?? ''))) kind = values[1]?.c?.v
  else
    for (const value of values)
      for (const [key, field] of value.o?.kind === 'record' ? value.o.fields : []) if (/^content-type$/i.test(key)) kind = field.c?.v
  if (typeof kind !== 'string') return
  const root = rootOf(expr.fn.on)
  if (root === '') return
  const { vars } = factsOf(frame)
  write(state, vars, `\u0000plain ${root}`, /html|xml|svg/i.test(kind) ? unknown : harmless)
}

/** True where the answer that a call writes to is no page. */
export function answersPlain(expr: Expr, frame: Frame): boolean {
  if (expr.k !== 'call' || expr.fn.k !== 'member') return false
  const value = factsOf(frame).vars.get(`\u0000plain ${rootOf(expr.fn.on)}`)
  return value !== undefined && value !== unknown
}

/** True for the path of a package's function, of which we know what it does as far as we know anything. */
function isLibrary(q: string, frame: Frame): boolean {
  const root = q.split('.', 1)[0] ?? ''
  return frame.unit.declares && !frame.unit.implied
    ? /^(Object|Math|Date|Promise|console|fs|crypto|http|https|net|os|child_process)$/.test(root.replace(/\(\)$/, ''))
    : false
}

/** Constant results of constant text. */
function foldCall({ on, args, name, expr }: Call): Value | undefined {
  const text = on.c?.v
  if (expr.fn.k !== 'member' || typeof text !== 'string') return undefined
  const values = args.map(({ value }) => value.c?.v)
  if (args.some(({ value }) => value.c === undefined)) return undefined
  const [a, b] = values
  switch (name) {
    case 'charAt':
      return constant(text.charAt(Number(a)))
    case 'substring':
    case 'Substring':
      return constant(
        name === 'Substring' && b !== undefined
          ? text.slice(Number(a), Number(a) + Number(b))
          : text.substring(Number(a), b === undefined ? undefined : Number(b)),
      )
    case 'slice':
      return constant(text.slice(Number(a), b === undefined ? undefined : Number(b)))
    case 'toLowerCase':
    case 'lower':
    case 'downcase':
      return constant(text.toLowerCase())
    case 'toUpperCase':
    case 'upper':
    case 'upcase':
      return constant(text.toUpperCase())
    case 'trim':
    case 'strip':
      return constant(text.trim())
    case 'length':
      return constant(text.length)
    case 'replace':
      return typeof a === 'string' && typeof b === 'string' ? constant(text.replace(a, () => b)) : undefined
    case 'startsWith':
    case 'startswith':
      return typeof a === 'string' ? constant(text.startsWith(a)) : undefined
    case 'endsWith':
    case 'endswith':
      return typeof a === 'string' ? constant(text.endsWith(a)) : undefined
    case 'equals':
      return constant(text === a)
    case 'contains':
    case 'includes':
      return typeof a === 'string' ? constant(text.includes(a)) : undefined
    case 'toString':
    case 'toCharArray':
    case 'intern':
      return on
    default:
      return undefined
  }
}
