import type { Language } from '../../../core/source.ts'
import type { Lowered } from '../ir.ts'
import type { Model } from '../rules/model.ts'

/** A language: how its files are read, and what is known of its libraries. */
export interface FrontEnd {
  /** Reads one file into the small form, as far as its parser recovers. @throws when nothing can be read. */
  lower(text: string, path: string): Lowered
  readonly model: Model
  /** True where variables are declared; elsewhere assigning declares. */
  readonly declares: boolean
  /** True where a bare name may be a field or method of the object around it. */
  readonly implied: boolean
  /** True where every name of a module is given away. */
  readonly open: boolean
  /** Paths, without their endings, that an import in a file may lead to; empty for a package. */
  candidates(module: string, path: string): readonly string[]
  /** Name of the file, without its ending, that declares a class by convention; undefined where there is none. */
  readonly fileOf?: (name: string) => string
}

/** Every language that is followed, loaded when there is a file of it. */
export const frontEnds: Readonly<Partial<Record<Language, () => Promise<FrontEnd>>>> = {
  javascript: async () => (await import('./javascript-front.ts')).javascript,
  typescript: async () => (await import('./javascript-front.ts')).javascript,
  python: async () => (await import('./python.ts')).python(),
  java: async () => (await import('./braces.ts')).braces('java'),
  csharp: async () => (await import('./braces.ts')).braces('csharp'),
  go: async () => (await import('./braces.ts')).braces('go'),
  php: async () => (await import('./braces.ts')).braces('php'),
  bash: async () => (await import('./bash.ts')).bash,
  ruby: async () => (await import('./ruby.ts')).ruby(),
}
