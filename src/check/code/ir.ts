/**
 * The small form that every front end lowers to, and the only thing the engine reads. It keeps what decides where data
 * goes (assignments, calls, members, branches, loops) and drops the rest. Offsets are UTF-16 units of the file's text.
 */
export type Primitive = string | number | boolean | null | undefined

interface Placed {
  readonly start: number
  readonly end: number
}

export type Expr = Placed &
  (
    | { readonly k: 'const'; readonly v: Primitive }
    | { readonly k: 'name'; readonly name: string }
    | { readonly k: 'member'; readonly on: Expr; readonly name: string }
    | { readonly k: 'index'; readonly on: Expr; readonly key: Expr }
    | { readonly k: 'call'; readonly fn: Expr; readonly args: readonly Expr[]; readonly isNew?: boolean }
    /** A value that is made of the parts: text by concatenation or template, or anything opaque built from them. */
    | { readonly k: 'concat'; readonly parts: readonly Expr[] }
    | { readonly k: 'binary'; readonly op: string; readonly left: Expr; readonly right: Expr }
    | { readonly k: 'not'; readonly value: Expr }
    | { readonly k: 'logic'; readonly op: 'and' | 'or' | 'else'; readonly left: Expr; readonly right: Expr }
    | { readonly k: 'cond'; readonly test: Expr; readonly yes: Expr; readonly other: Expr }
    | { readonly k: 'record'; readonly entries: readonly Entry[] }
    | { readonly k: 'list'; readonly items: readonly Expr[] }
    | { readonly k: 'spread'; readonly value: Expr }
    /** A named argument: `shell=True`. */
    | { readonly k: 'named'; readonly name: string; readonly value: Expr }
    | { readonly k: 'fn'; readonly fn: Fn }
    | { readonly k: 'class'; readonly cls: Cls }
    | { readonly k: 'assign'; readonly to: Expr; readonly value: Expr; readonly op?: string }
    | { readonly k: 'regex'; readonly source: string; readonly flags: string }
    | { readonly k: 'seq'; readonly items: readonly Expr[] }
    | { readonly k: 'cast'; readonly type: string; readonly value: Expr }
    /** One element of an iterable, whichever. */
    | { readonly k: 'each'; readonly value: Expr; readonly keys?: boolean }
    /** `whole`: the name of which `module` is the first part; `all`: every name of it becomes one here. */
    | { readonly k: 'import'; readonly module: string; readonly whole?: string; readonly all?: boolean }
  )
export type ExprOf<K extends Expr['k']> = Extract<Expr, { k: K }>

export interface Entry {
  /** Undefined for a spread. */
  readonly key: Expr | undefined
  readonly value: Expr
}

export type Stmt = Placed &
  (
    | { readonly k: 'expr'; readonly value: Expr }
    | { readonly k: 'let'; readonly to: Expr; readonly type: string; readonly value: Expr | undefined }
    | { readonly k: 'if'; readonly test: Expr; readonly yes: readonly Stmt[]; readonly other: readonly Stmt[] }
    /** `first` runs once, then `test` before each round; `late` is a loop that tests after its body. */
    | {
        readonly k: 'loop'
        readonly first: readonly Stmt[]
        readonly test: Expr | undefined
        readonly body: readonly Stmt[]
        readonly late?: boolean
      }
    | { readonly k: 'switch'; readonly on: Expr; readonly cases: readonly Case[] }
    | {
        readonly k: 'try'
        readonly body: readonly Stmt[]
        readonly name: Expr | undefined
        readonly handler: readonly Stmt[] | undefined
        readonly last: readonly Stmt[]
      }
    | { readonly k: 'return'; readonly value: Expr | undefined }
    | { readonly k: 'throw'; readonly value: Expr | undefined }
    | { readonly k: 'leave'; readonly how: 'break' | 'continue' }
    | { readonly k: 'block'; readonly body: readonly Stmt[]; readonly scoped: boolean }
    | { readonly k: 'export'; readonly name: string; readonly value: Expr }
  )

export interface Case {
  /** Undefined for the default. Empty tests fall through from the case before. */
  readonly tests: readonly Expr[] | undefined
  readonly body: readonly Stmt[]
  /** True where the body runs into the next one when it does not leave. */
  readonly falls: boolean
}

export interface Param {
  readonly to: Expr
  readonly type: string
  readonly value: Expr | undefined
  readonly rest: boolean
  /** Names of decorators or annotations on the parameter. */
  readonly marks: readonly string[]
}

export interface Fn extends Placed {
  readonly name: string
  readonly params: readonly Param[]
  readonly body: readonly Stmt[]
  /** Decorators and annotations, as they are called: `app.route`, `GetMapping`. */
  readonly marks: readonly Expr[]
  /** True where `this` is the one of the function around it. */
  readonly arrow?: boolean
  readonly exported?: boolean
  /** Names that are the module's, though the function assigns them. */
  readonly outer?: readonly string[]
  /** Return type as written, without its arguments. */
  readonly type?: string
}

export interface Member {
  readonly name: string
  readonly value: Expr | undefined
  readonly type: string
  readonly fixed: boolean
}

export interface Cls extends Placed {
  readonly name: string
  readonly bases: readonly Expr[]
  readonly methods: readonly Fn[]
  readonly members: readonly Member[]
  readonly marks: readonly Expr[]
}

/** A regular expression written in the source: as a literal, or as the constant argument of what compiles it. */
export interface Pattern extends Placed {
  readonly source: string
  readonly flags: string
}

/** A file in the small form. */
export interface Lowered {
  readonly body: readonly Stmt[]
  /** What the parser could not read, as offsets; the rest is there. */
  readonly broken: readonly number[]
  /** Function declarations come before everything in their scope. */
  readonly hoists: boolean
  /** Name of the receiver: `this`, or the first parameter where undefined. */
  readonly patterns: readonly Pattern[]
  /** Writes that reach every object's prototype. */
  readonly polluting?: readonly Placed[]
  /** Names that functions assign and may not own: what they hold when another function runs is not what they began with. */
  readonly shared?: ReadonlySet<string>
}
