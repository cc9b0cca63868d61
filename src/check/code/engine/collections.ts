import { lookup } from '../rules/model.ts'
import { constant, deepTaint, harmless, join, mix, Store, type Taint, unknown, type Value } from '../value.ts'
import { listOf, soil } from './assignment.ts'
import { concatenate, formatText } from './expressions.ts'
import { enterFunction, parameterValue, unsettle } from './functions.ts'
import { elementOf } from './members.ts'
import { matches } from './names.ts'
import { type Argument, attempt, type Call, erase, type Frame, frameOf, mergeWays, nothing, type State, write } from './state.ts'
import { answerWith } from './statements.ts'

export function pushTo(state: State, list: Value, values: readonly Value[]): Value {
  if (!list.o) {
    let t = list.t
    for (const value of values) t = mix(t, deepTaint(value))
    return t ? { ...list, t } : list
  }
  const { fields } = list.o
  for (const value of values) {
    const count = fields.get('#')?.c?.v
    if (list.o.kind === 'list' && typeof count === 'number') {
      write(state, fields, String(count), value)
      write(state, fields, '#', constant(count + 1))
    } else write(state, fields, '*', fields.has('*') ? join(fields.get('*') ?? unknown, value) : value)
  }
  return list
}

export function callBuiltin(state: State, call: Call, self: string, frame: Frame): Value | undefined {
  const { expr, on, args, name } = call
  const first = args[0]?.value
  const second = args[1]?.value
  if (
    (expr.isNew || frame.unit.path.endsWith('.py')) &&
    /^(ArrayList|LinkedList|List|Vector|Stack|Set|HashSet|LinkedHashSet|TreeSet|ArrayDeque|Array|Map|HashMap|LinkedHashMap|TreeMap|Hashtable|ConcurrentHashMap|Dictionary|WeakMap|StringBuilder|StringBuffer|StringJoiner|SortedDictionary|StringWriter|ByteArrayOutputStream|Properties|URLSearchParams|SplStack|ArrayObject|StringIO|ConfigParser|RawConfigParser|SafeConfigParser)$/.test(
      call.last,
    )
  ) {
    const list = !/Map|Hashtable|Dictionary|Builder|Buffer|Joiner|Writer|Stream|Properties|Params|IO|Parser/.test(call.last)
    const fields = new Store()
    const t = args.reduce<Taint | undefined>((all, arg) => mix(all, deepTaint(arg.value)), undefined)
    if (t) fields.set('*', { q: '', t })
    else if (first?.o) for (const [key, value] of first.o.fields) fields.set(key, value)
    if (list && !fields.has('#')) fields.set('#', fields.size > 0 ? harmless : constant(0))
    return { q: call.last, o: { kind: list ? 'list' : 'record', fields, cls: undefined } }
  }
  if (expr.fn.k !== 'member') return undefined
  const { o } = on
  switch (name) {
    case 'push':
    case 'append':
    case 'add':
    case 'Add':
    case 'addElement':
    case 'addLast':
    case 'offer':
    case 'unshift':
    case 'write':
    case 'Append':
    case 'AppendLine':
    case 'AppendFormat':
    case 'WriteString':
    case 'extend':
    case 'addAll':
    case 'AddRange':
    case 'concat!':
    case '<<':
    case 'insert': {
      const values =
        name === 'extend' || name === 'addAll' || name === 'AddRange'
          ? [first ? elementOf(first) : unknown]
          : name === 'insert'
            ? [second ?? unknown]
            : args.map(({ value }) => value)
      if (o && o.kind !== 'class') {
        if (o.kind === 'list' && (name === 'unshift' || name === 'insert' || name === 'extend' || name === 'addAll'))
          write(state, o.fields, '#', harmless)
        // add(index, value) of the ones that have both.
        if (name === 'add' && args.length === 2 && second && o.kind === 'list') write(state, o.fields, '#', harmless)
        pushTo(state, on, name === 'add' && args.length === 2 && second ? [second] : values)
        return on
      }
      if (values.some((value) => deepTaint(value)) && !call.sunk) {
        for (const value of values) soil(state, expr.fn.on, on, value, frame)
        const t = values.reduce<Taint | undefined>((all, value) => mix(all, deepTaint(value)), on.t)
        return { q: on.q, t }
      }
      return undefined
    }
    case 'put':
    case 'set':
    case 'Set':
    case 'setdefault':
    case 'store':
    case 'setProperty':
    case 'setAttribute':
    case 'setItem': {
      if (!o || o.kind === 'class' || !first) return undefined
      const third = on.q.endsWith('Parser') ? args[2]?.value : undefined
      const value = third ?? second ?? unknown
      if (third && first.c !== undefined && second?.c !== undefined) write(state, o.fields, `${first.c.v}.${second.c.v}`, value)
      else if (first.c !== undefined) write(state, o.fields, String(first.c.v), value)
      else write(state, o.fields, '*', o.fields.has('*') ? join(o.fields.get('*') ?? unknown, value) : value)
      return on
    }
    case 'get':
    case 'Get':
    case 'at':
    case 'getOrDefault':
    case 'fetch':
    case 'getItem':
    case 'getProperty':
    case 'pop':
    case 'remove':
    case 'shift':
    case 'elementAt':
    case 'getFirst':
    case 'poll':
    case 'peek':
    case 'dig': {
      if (!o || o.kind === 'class' || o.kind === 'instance') return undefined
      if (o.kind === 'list') {
        const count = o.fields.get('#')?.c?.v
        const index =
          first?.c?.v ??
          (name === 'shift' || name === 'poll' || name === 'peek' || name === 'getFirst' ? 0 : typeof count === 'number' ? count - 1 : undefined)
        if (typeof index !== 'number' || typeof count !== 'number') return elementOf(on)
        const value = o.fields.get(String(index < 0 ? count + index : index)) ?? unknown
        if (/^(pop|remove|shift|poll)$/.test(name)) {
          for (let at = Math.max(0, index); at < count - 1; at++) write(state, o.fields, String(at), o.fields.get(String(at + 1)) ?? unknown)
          erase(state, o.fields, String(count - 1))
          write(state, o.fields, '#', constant(Math.max(0, count - 1)))
        }
        return value
      }
      if (first?.c === undefined) return elementOf(on)
      if (on.q.endsWith('Parser') && second?.c !== undefined) return o.fields.get(`${first.c.v}.${second.c.v}`) ?? o.fields.get('*') ?? unknown
      const value = o.fields.get(String(first.c.v)) ?? o.fields.get('*')
      if (name === 'remove' || name === 'pop') {
        erase(state, o.fields, String(first.c.v))
      }
      return value ?? second ?? (on.t ? { q: '', t: on.t } : constant(undefined))
    }
    case 'putAll':
    case 'update':
    case 'merge!': {
      if (!o || !first || o.kind === 'class') return undefined
      if (first.o) for (const [key, value] of first.o.fields) write(state, o.fields, key, value)
      else if (first.t) write(state, o.fields, '*', { q: '', t: first.t })
      return on
    }
    case 'join': {
      const list = o?.kind === 'list' ? on : first?.o?.kind === 'list' ? first : undefined
      if (!list) return undefined
      const parts: Value[] = []
      const separator = list === on ? (first?.c?.v ?? ',') : on.c?.v
      for (const [key, value] of list.o?.fields ?? [])
        if (key !== '#') parts.push(...(parts.length > 0 && typeof separator === 'string' ? [constant(separator)] : []), value)
      return concatenate(expr, parts, frame)
    }
    case 'concat': {
      if (o?.kind === 'list') {
        const copy = listOf(elementOf(on))
        for (const { value } of args) pushTo(state, copy, [value.o?.kind === 'list' ? elementOf(value) : value])
        return copy
      }
      return concatenate(expr, [on, ...args.map(({ value }) => value)], frame)
    }
    case 'format':
    case 'formatted':
      if (typeof on.c?.v === 'string' || on.t) {
        const fields = new Store(args.filter((arg) => arg.name !== '').map((arg) => [arg.name, arg.value]))
        const values = args.filter((arg) => arg.name === '').map(({ value }) => value)
        return formatText(expr, on, fields.size > 0 ? [...values, { q: '', o: { kind: 'record', fields, cls: undefined } }] : values, frame)
      }
      return undefined
    case 'keys':
    case 'keySet':
      return o && o.kind === 'record' && !on.t && !o.fields.has('*') ? { q: self, safe: true } : undefined
    case 'values':
    case 'entrySet':
    case 'items':
      return o && o.kind === 'record' && deepTaint(on) ? listOf(elementOf(on)) : undefined
    case 'slice':
    case 'reverse':
    case 'sort':
    case 'filter':
    case 'subList':
    case 'toArray':
    case 'stream':
    case 'clone':
    case 'iterator':
    case 'compact':
    case 'flatten':
    case 'flat':
    case 'uniq':
    case 'to_a':
    case 'ToList':
    case 'ToArray':
    case 'copy': {
      if (o?.kind !== 'list') return undefined
      runCallbacks(state, call, frame)
      return name === 'slice' || name === 'filter' ? listOf(elementOf(on)) : on
    }
    default:
      return undefined
  }
}

/** Runs functions that are given to others, where they are given. Gives the result where it is theirs. */
export function runCallbacks(state: State, call: Call, frame: Frame): Value | undefined {
  const { expr, on, args, name, last, paths } = call
  if (!args.some(({ value }) => value.f)) return undefined
  const { rules } = frame.unit
  let types: readonly string[] = []
  for (const found of lookup(rules.handlers, last === name ? name : last, paths)) types = found
  if (types.length === 0 && last !== name) for (const found of lookup(rules.handlers, name, paths)) types = found
  const elementwise =
    /^(map|forEach|filter|find|findIndex|some|every|flatMap|each|each_with_index|collect|select|reject|detect|sort|sortBy|sort_by|groupBy|reduce|reduceRight|inject|any|all|ForEach|Select|Where|array_map|array_filter|array_walk|each_pair|each_value|times|mapValues|flat_map|then|tap|catch|finally|pipe|subscribe|peek|anyMatch|computeIfAbsent|transform|done|always)$/.test(
      name,
    )
  let result: Value | undefined
  for (const { value } of args) {
    const closure = value.f
    if (!closure) continue
    const other = args.find((arg) => arg.value.f === undefined && deepTaint(arg.value))?.value
    const receiver = on.o || on.t ? on : (other ?? on)
    const element = elementwise
      ? name === 'then' || name === 'tap' || name === 'pipe' || name === 'subscribe' || name === 'done'
        ? { ...receiver, c: undefined }
        : elementOf(receiver)
      : undefined
    const names = closure.fn.params.map(({ to }) => (to.k === 'name' ? to.name : ''))
    let types2: readonly string[] = types
    if (types2.length === 0 && element === undefined)
      for (const rule of rules.named)
        if (rule.names.every((pattern, index) => matches(pattern, names[index]))) types2 = types2.length === 0 ? rule.types : types2
    const given = closure.fn.params.map((param, index): Argument => {
      if (types2.length > 0) {
        const offset = closure.fn.params.length === 4 && types2.length === 3 && types2[0] === 'express.Request' ? 1 : 0
        return { value: parameterValue(param, types2[index - offset] ?? '-', frameOf(closure, frame), closure.fn), expr: param.to, name: '' }
      }
      if (element === undefined && index === 0 && other && !call.sunk && param.type === '' && on.q === '')
        return { value: elementOf(other), expr: param.to, name: '' }
      if (element === undefined)
        return {
          value: { ...parameterValue({ ...param }, '-', frameOf(closure, frame), { ...closure.fn, exported: false }) },
          expr: param.to,
          name: '',
        }
      const reducing = /^(reduce|reduceRight|inject)$/.test(name)
      if (reducing)
        return {
          value: index === 0 ? join(args[1]?.value ?? element, { ...element, c: undefined }) : index === 1 ? element : harmless,
          expr: param.to,
          name: '',
        }
      if (index === 0 || (/^(each|each_pair|forEach|array_walk)$/.test(name) && receiver.o?.kind !== 'list' && index === 1))
        return { value: element, expr: param.to, name: '' }
      return { value: receiver.o?.kind === 'list' || index > 1 ? harmless : { q: '', t: receiver.t }, expr: param.to, name: '' }
    })
    const frame2 = frameOf(closure, frame)
    let back: Value = unknown
    const way = attempt(state, () => {
      if (types2.length > 0) unsettle(state, closure, frame2.unit, undefined)
      back = enterFunction(state, closure, given, closure.self, frame2.caller, undefined)
      return 'on'
    })
    mergeWays(state, frame, [way, { flow: 'on', writes: nothing }])
    if (types.length > 0 && closure.fn.body.length > 0)
      for (const sink of lookup(rules.answers, last === name ? name : last, paths)) answerWith(state, sink, back, expr, frame)
    if (/^(map|flatMap|collect|Select|array_map|flat_map|mapValues)$/.test(name)) result = listOf(back)
    else if (/^(then|reduce|reduceRight|inject|pipe|transform|replace|gsub|sub|compute)$/.test(name))
      result = back.c?.v === undefined && back.c !== undefined ? on : back
    else if (/^(filter|select|reject|Where|sort|sort_by|sortBy|array_filter)$/.test(name)) result = receiver
    else if (name === 'find' || name === 'detect') result = element
  }
  return result
}
