import type { Expr, ExprOf } from '../ir.ts'
import { bit, everything, lookup } from '../rules/model.ts'
import { type Closure, cleaned, deepTaint, harmless, unknown, type Value, withTaint } from '../value.ts'
import { pathsOf } from './calls.ts'
import { quiet } from './expressions.ts'
import { enterFunction } from './functions.ts'
import { lastName } from './names.ts'
import { patternBits } from './patterns.ts'
import { attempt, callDepthMax, depthMax, type Frame, find, learn, mergeWays, type Predicate, type State, silently } from './state.ts'

/** Learns what a test's outcome says. */
export function refine(state: State, expr: Expr, truth: boolean, frame: Frame): undefined {
  if (state.nesting > depthMax) return
  state.nesting++
  refineOne(state, expr, truth, frame)
  state.nesting--
}

function refineOne(state: State, expr: Expr, truth: boolean, frame: Frame): undefined {
  switch (expr.k) {
    case 'not':
      return refine(state, expr.value, !truth, frame)
    case 'cast':
      return refine(state, expr.value, truth, frame)
    case 'assign':
      return refine(state, expr.value, truth, frame)
    case 'logic': {
      if (expr.op === 'else') return
      if ((expr.op === 'and') === truth) {
        refine(state, expr.left, truth, frame)
        refine(state, expr.right, truth, frame)
        return
      }
      const left = attempt(state, () => {
        refine(state, expr.left, truth, frame)
        return 'on'
      })
      const right = attempt(state, () => {
        refine(state, expr.left, !truth, frame)
        refine(state, expr.right, truth, frame)
        return 'on'
      })
      mergeWays(state, frame, [left, right])
      return
    }
    case 'binary':
      return refineBinary(state, expr, truth, frame)
    case 'call':
      return refineCall(state, expr, truth, frame)
    case 'index': {
      // `if (allowed[x])`: what a table of one's own holds is known.
      const on = truth ? quiet(state, expr.on, frame) : unknown
      if (on.o && on.o.kind !== 'list' && deepTaint(on) === undefined) learnInside(state, expr.key, on, frame)
      return
    }
    case 'name': {
      const value = find(expr.name, frame)
      if (value?.g && value.g !== expr) refine(state, value.g, truth, frame)
      return
    }
    default:
  }
}

function refineBinary(state: State, expr: ExprOf<'binary'>, truth: boolean, frame: Frame): undefined {
  const { op, left, right } = expr
  if (op === 'in' || op === 'not in') {
    if ((op === 'in') === truth) learnInside(state, left, quiet(state, right, frame), frame)
    else if (left.k === 'const' && (left.v === "'" || left.v === '"')) {
      // Without a quote nothing leaves the text it is put in; a slice leaves out the quotes around a literal.
      const sliced = right.k === 'call' && right.fn.k === 'member' && right.fn.name === 'slice' ? right.fn.on : undefined
      clearOf(state, sliced ?? right, bit('sqli') | bit('xpathi') | (sliced ? bit('eval') | bit('malware') | bit('payload') : 0), frame)
    } else if (left.k === 'const' && (left.v === '..' || left.v === '../')) {
      const value = quiet(state, right, frame)
      if (value.t) learn(state, right, withTaint(value, { ...value.t, normal: true }), frame)
    }
    return
  }
  const equal = op === '==' || op === '===' || op === 'is' || op === 'eql'
  const unequal = op === '!=' || op === '!==' || op === 'is not'
  if (equal || unequal) {
    const same = equal === truth
    const [a, b] = [quiet(state, left, frame), quiet(state, right, frame)]
    // typeof x === 'number'
    for (const [one, other] of [
      [left, b],
      [right, a],
    ] as const)
      if (one.k === 'call' && one.fn.k === 'name' && one.fn.name === 'typeof' && one.args[0] && typeof other.c?.v === 'string') {
        if (same && /number|boolean|bigint|undefined/.test(other.c.v)) learn(state, one.args[0], harmless, frame)
        else if (same && other.c.v === 'string') clearOf(state, one.args[0], bit('nosqli') | bit('protopoll'), frame)
        return
      }
    // indexOf(…) === -1 and the like
    const found = (one: Expr, other: Value): boolean => {
      if (one.k !== 'call' || typeof other.c?.v !== 'number') return false
      if (one.fn.k === 'name' && /^(mb_)?(strpos|stripos)$/.test(one.fn.name) && one.args[0] && one.args[1]) {
        if (other.c.v === 0 && same)
          learnPrefix(
            state,
            { ...one, fn: { k: 'member', on: one.args[0], name: 'startsWith', start: one.start, end: one.end }, args: [one.args[1]] },
            true,
            frame,
          )
        return true
      }
      const name = one.fn.k === 'member' ? one.fn.name : ''
      if (!/^(indexOf|lastIndexOf|search|find|IndexOf|index)$/.test(name) || (other.c.v !== -1 && other.c.v !== 0)) return false
      if (other.c.v === -1) refineCall(state, one, !same, frame)
      else if (name !== 'search') learnPrefix(state, one, same, frame)
      return true
    }
    if (found(left, b) || found(right, a)) return
    if (b.c !== undefined && typeof b.c.v === 'boolean' && left.k === 'call') return refine(state, left, same === b.c.v, frame)
    if (left.k === 'index' && b.c !== undefined && (b.c.v === undefined || b.c.v === null)) return refine(state, left, !same, frame)
    if (!same) return
    for (const [one, other] of [
      [left, b],
      [right, a],
    ] as const) {
      // os.path.commonpath([folder, path]) == folder
      if (one.k === 'call' && one.fn.k === 'member' && /^common(path|prefix)$/.test(one.fn.name) && one.args[0]?.k === 'list' && !other.t)
        for (const item of one.args[0].items) if (quiet(state, item, frame).t?.normal) clearOf(state, item, bit('path'), frame)
      if (one.k !== 'member' || other.t) continue
      // A message whose origin is known comes from someone known.
      if (one.name === 'origin' && other.c !== undefined)
        clearOf(state, { k: 'member', on: one.on, name: 'data', start: one.start, end: one.end }, everything, frame)
      trustHost(state, one, frame)
    }
    for (const [one, mine, other] of [
      [left, a, b],
      [right, b, a],
    ] as const) {
      if (other.c !== undefined && other.c.v !== null && other.c.v !== undefined && other.c.v !== '')
        learn(state, one, other.c.v === true ? mine : { ...mine, ...other, t: undefined }, frame)
      else if (mine.t && !other.t && other.c === undefined && other.q !== '' && !other.q.endsWith('()'))
        learn(state, one, { ...mine, t: undefined, safe: true }, frame)
    }
    return
  }
  if (/^(<|<=|>|>=)$/.test(op)) {
    const test = (one: Expr, other: Expr, up: boolean): boolean => {
      if (one.k !== 'call' || one.fn.k !== 'member' || !/^(indexOf|IndexOf|search|lastIndexOf)$/.test(one.fn.name)) return false
      const bound = quiet(state, other, frame).c?.v
      if (typeof bound !== 'number') return false
      const atLeast = up ? (op === '>' && bound === -1) || (op === '>=' && bound === 0) : (op === '<' && bound === -1) || (op === '<=' && bound === 0)
      const below = up ? (op === '<' && bound === 0) || (op === '<=' && bound === -1) : (op === '>' && bound === 0) || (op === '>=' && bound === -1)
      if (atLeast) refineCall(state, one, truth, frame)
      else if (below) refineCall(state, one, !truth, frame)
      return atLeast || below
    }
    if (test(left, right, true)) return
    test(right, left, false)
  }
}

/** A membership test: true means the thing is one of a list that no stranger wrote. */
function learnInside(state: State, expr: Expr, list: Value, frame: Frame): undefined {
  if (deepTaint(list) !== undefined || typeof list.c?.v === 'string') return
  const value = quiet(state, expr, frame)
  if (value.t) learn(state, expr, { ...value, t: undefined, safe: true }, frame)
  else clearParts(state, expr, everything, frame)
  trustHost(state, expr, frame)
}

/** An address whose host is known leads where it should. */
function trustHost(state: State, expr: Expr, frame: Frame): undefined {
  if (expr.k !== 'member' || !/^(host|hostname|netloc|origin|Host|Authority|getHost)$/.test(expr.name)) return
  const { from } = quiet(state, expr.on, frame)
  if (from) clearOf(state, from, bit('ssrf') | bit('redirect'), frame)
  clearOf(state, expr.on, bit('ssrf') | bit('redirect'), frame)
}

/** A prefix test, by whatever name. */
function learnPrefix(state: State, call: ExprOf<'call'>, truth: boolean, frame: Frame): undefined {
  if (!truth || call.fn.k !== 'member') return
  const subject = call.fn.on
  const start = call.args[0] ? quiet(state, call.args[0], frame) : unknown
  if (start.t) return
  const value = quiet(state, subject, frame)
  const text = typeof start.c?.v === 'string' ? start.c.v : undefined
  let bits = 0
  if (value.t?.normal) bits |= bit('path') | bit('include')
  if (text === undefined ? value.t?.normal !== true && start.q !== '' : /^([a-z][\w+.-]*:)?\/\/[^/?#\\]+[/?#]/i.test(text) || /^\/[^/\\]/.test(text))
    bits |= bit('ssrf') | bit('redirect')
  clearOf(state, subject, bits, frame)
}

function clearOf(state: State, expr: Expr, bits: number, frame: Frame): undefined {
  if (bits === 0) return
  const value = quiet(state, expr, frame)
  if (value.t) learn(state, expr, cleaned(value, bits, everything), frame)
  clearParts(state, expr, bits, frame)
}

/** What is known of a function of something is known of the thing: `allowed.has(x.toLowerCase())`. */
function clearParts(state: State, expr: Expr, bits: number, frame: Frame): undefined {
  if (expr.k !== 'call') return
  const inner =
    expr.fn.k === 'member' &&
    expr.args.length <= 1 &&
    /^(toLowerCase|toUpperCase|trim|toString|lower|upper|strip|String|downcase|upcase|to_s|ToLower|ToUpper|Trim|toLowerCase)$/.test(expr.fn.name)
      ? expr.fn.on
      : undefined
  if (inner) clearOf(state, inner, bits, frame)
  else {
    const name = expr.fn.k === 'member' ? expr.fn.name : expr.fn.k === 'name' ? expr.fn.name : ''
    const only = expr.args[0]
    if (only && expr.args.length === 1 && /lower|upper|trim|^str|host|parse|URL|Uri/i.test(name)) clearOf(state, only, bits, frame)
  }
}

function refineCall(state: State, expr: ExprOf<'call'>, truth: boolean, frame: Frame): undefined {
  const { fn, args } = expr
  const name = fn.k === 'member' ? fn.name : fn.k === 'name' ? fn.name : ''
  const first = args[0]
  if (truth && fn.k === 'member') {
    const on = quiet(state, fn.on, frame)
    if (
      /^(includes|contains|has|Contains|ContainsKey|containsKey|include\?|member\?|key\?|has_key\?|hasOwnProperty|indexOf|IndexOf|exists|containsValue|some|any)$/.test(
        name,
      ) &&
      first
    ) {
      // A list that holds the value, not a text that holds it.
      const textual = typeof on.c?.v === 'string' || on.t !== undefined
      if (!textual) learnInside(state, first, on, frame)
      return
    }
    if (name === 'call' && fn.on.k === 'member' && fn.on.name === 'hasOwnProperty' && args[1]) return learnInside(state, args[1], unknown, frame)
    if (/^(startsWith|startswith|hasPrefix|HasPrefix|StartsWith|start_with\?)$/.test(name) && fn.on.k !== 'name')
      learnPrefix(state, expr, true, frame)
    else if (/^(startsWith|startswith|StartsWith|start_with\?)$/.test(name)) learnPrefix(state, expr, true, frame)
    if (/^(HasPrefix)$/.test(name) && first && args[1]) learnPrefix(state, { ...expr, fn: { ...fn, on: first }, args: [args[1]] }, true, frame)
    if (/^(equals|equalsIgnoreCase|Equals|eql\?|equal|contentEquals)$/.test(name) && first) {
      refineBinary(state, { k: 'binary', op: '==', left: fn.on, right: first, start: expr.start, end: expr.end }, true, frame)
      return
    }
    // Patterns: the whole text must be of harmless characters.
    const pattern = patternOf(state, expr, on, frame)
    if (pattern) {
      const bits = patternBits(pattern.source, pattern.whole, frame.unit.path.endsWith('.rb'))
      clearOf(state, pattern.subject, bits, frame)
      return
    }
  }
  if (truth && fn.k === 'name' && first) {
    if (/^(isNaN|is_numeric|is_int|ctype_digit|ctype_alnum|isinstance|is_bool|is_float)$/.test(name)) {
      if (name === 'isNaN') return
      if (name === 'isinstance') {
        const type = args[1]?.k === 'name' ? args[1].name : ''
        if (/^(int|float|bool|UUID|Enum)$/.test(type)) learn(state, first, harmless, frame)
        else if (type === 'str') clearOf(state, first, bit('nosqli'), frame)
        return
      }
      return learn(state, first, harmless, frame)
    }
    if (name === 'in_array' && args[1]) return learnInside(state, first, quiet(state, args[1], frame), frame)
    if (/^(array_key_exists|isset)$/.test(name) && args[1]) return learnInside(state, first, quiet(state, args[1], frame), frame)
    if (/^(str_starts_with)$/.test(name) && args[1])
      return learnPrefix(
        state,
        { ...expr, fn: { k: 'member', on: first, name: 'startsWith', start: expr.start, end: expr.end }, args: [args[1]] },
        true,
        frame,
      )
    if (/^preg_match$/.test(name) && args[1]) {
      const source = quiet(state, first, frame).c?.v
      if (typeof source === 'string') clearOf(state, args[1], patternBits(source.slice(1, source.lastIndexOf(source[0] ?? '/')), false, false), frame)
      return
    }
  }
  if (!truth && first && /^(contains|includes|Contains|include\?|indexOf|has)$/.test(name) && fn.k === 'member') {
    const [subject, part] = args[1] ? [first, args[1]] : [fn.on, first]
    const text = quiet(state, part, frame).c?.v
    const value = text === '..' || text === '../' ? quiet(state, subject, frame) : undefined
    if (value?.t) learn(state, subject, args[1] ? cleaned(value, bit('path'), everything) : withTaint(value, { ...value.t, normal: true }), frame)
    return
  }
  if (!truth && name === 'isNaN' && first) return learn(state, first, harmless, frame)
  if (truth && /^(isInteger|isSafeInteger|isFinite)$/.test(name) && first) return learn(state, first, harmless, frame)
  if (truth && /^(isdigit|isnumeric|isalnum|isdecimal|isalpha|isidentifier)$/.test(name) && fn.k === 'member')
    return learn(state, fn.on, harmless, frame)
  const callee = quiet(state, fn, frame)
  const paths = pathsOf(callee, fn)
  const last = lastName(callee.q) || name
  if (truth)
    for (const guard of lookup(frame.unit.rules.guards, name === '' ? last : name, paths)) {
      const subject = guard.where.kind === 'self' ? (fn.k === 'member' ? fn.on : undefined) : args[guard.where.position]
      if (subject) clearOf(state, subject, guard.bits, frame)
    }
  if (callee.f) askFunction(state, callee.f, expr, truth, frame)
}

/** The pattern that a call tries on a text, and the text. */
function patternOf(state: State, expr: ExprOf<'call'>, on: Value, frame: Frame): { source: string; subject: Expr; whole: boolean } | undefined {
  if (expr.fn.k !== 'member') return undefined
  const { name } = expr.fn
  const [first, second] = expr.args
  if (on.r && first && /^(test|exec|match|fullmatch|match\?|MatchString|IsMatch|search)$/.test(name))
    return { source: name === 'match' ? `^(?:${on.r.source})` : on.r.source, subject: first, whole: name === 'fullmatch' }
  if (/^(match|search|matches|match\?|=~)$/.test(name) && first) {
    const value = quiet(state, first, frame)
    const source = value.r?.source ?? (typeof value.c?.v === 'string' ? value.c.v : undefined)
    if (source !== undefined && second === undefined) return { source, subject: expr.fn.on, whole: name === 'matches' }
  }
  if (/^(match|fullmatch|search|matches|IsMatch|MatchString|is_match)$/.test(name) && first && second) {
    const [a, b] = [quiet(state, first, frame), quiet(state, second, frame)]
    const source = a.r?.source ?? a.c?.v
    if (typeof source === 'string' && !a.t)
      return { source: name === 'match' ? `^(?:${source})` : source, subject: second, whole: /^(fullmatch|matches)$/.test(name) }
    const other = b.r?.source ?? b.c?.v
    if (typeof other === 'string') return { source: other, subject: first, whole: false }
  }
  // matcher(x).matches()
  if (
    /^(matches|find)$/.test(name) &&
    expr.fn.on.k === 'call' &&
    expr.fn.on.fn.k === 'member' &&
    expr.fn.on.fn.name === 'matcher' &&
    expr.fn.on.args[0]
  ) {
    const pattern = quiet(state, expr.fn.on.fn.on, frame)
    if (pattern.r) return { source: pattern.r.source, subject: expr.fn.on.args[0], whole: name === 'matches' }
  }
  return undefined
}

/** Asks a function of the project what its yes or no says of its arguments. */
function askFunction(state: State, closure: Closure, call: ExprOf<'call'>, truth: boolean, frame: Frame): void {
  if (state.stack.includes(closure.fn) || state.stack.length > callDepthMax) return
  const names = closure.fn.params.map(({ to }) => (to.k === 'name' ? to.name : ''))
  const args = call.args.map((arg) => ({ value: quiet(state, arg, frame), expr: arg, name: '' }))
  if (!args.some(({ value }) => value.t)) return
  const predicate: Predicate = { truth, names: names.filter((name) => name !== ''), found: new Map(), reached: false }
  silently(state, () =>
    attempt(state, () => {
      enterFunction(state, closure, args, closure.self, frame, predicate)
      return 'on'
    }),
  )
  if (!predicate.reached) return
  for (const [index, arg] of call.args.entries()) {
    const found = predicate.found.get(names[index] ?? '')
    const before = args[index]?.value
    if (found && before?.t && (found.t === undefined || (found.t.bits & before.t.bits) !== before.t.bits))
      learn(state, arg, { ...before, t: found.t, c: found.c, safe: found.t === undefined }, frame)
  }
}
