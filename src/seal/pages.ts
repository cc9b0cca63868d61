import { Refusal } from '../core/seal.ts'
import { isFields, member, textAt } from '../syntax/strict.ts'

/** Hashes of what stands inline in a page, as a content security policy names them: `sha256-…`. */
export interface PageHashes {
  readonly name: string
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** Reads what `seal` wrote. @throws Refusal */
export function readPages(value: unknown): readonly PageHashes[] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) throw wrong('a list of pages')
  return value.map((page: unknown) => {
    const name = textAt(page, 'name')
    if (!isFields(page) || name === undefined) throw wrong('pages with a name')
    return { name, scripts: hashes(member(page, 'scripts')), styles: hashes(member(page, 'styles')) }
  })
}

function hashes(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw wrong('lists of hashes')
  return value.map((one: unknown) => {
    if (typeof one !== 'string' || !/^sha256-[A-Za-z0-9+/]{43}=$/.test(one)) throw wrong('sha256 hashes')
    return one
  })
}

const wrong = (expected: string): Refusal => new Refusal('pages', { expected, found: 'something else' })
