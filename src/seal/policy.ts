import { parseDocument } from 'yaml'
import { Fault } from '../core/fault.ts'
import { nearest } from '../core/nearest.ts'
import { isFields } from '../syntax/strict.ts'

/** Most aliases a policy may use: a few bytes must not become gigabytes. */
const aliasesMax = 0

/**
 * Expectations from a file, YAML or JSON, by the names of the flags: text, lists of text, or `true` for a switch.
 * @throws Fault `configuration` for anything that is not understood whole.
 */
export function readPolicy(
  text: string,
  path: string,
  known: Readonly<Record<string, 'text' | 'list' | 'switch'>>,
): ReadonlyMap<string, readonly string[]> {
  const wrong = (what: string, hint: string): Fault => new Fault('configuration', `${path} ${what}`, { hint })
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true, strict: true })
  const [error] = document.errors
  if (error) throw wrong(`is no YAML: ${error.message.split('\n')[0]}`, 'mend it at that line')
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: aliasesMax })
  } catch {
    throw wrong('uses aliases', 'write each value where it belongs')
  }
  if (!isFields(value) || Object.keys(value).length === 0) throw wrong('holds no expectations', 'write a line such as `certificate-identity: …`')
  return new Map(
    Object.entries(value).map(([name, given]) => {
      const kind = Object.hasOwn(known, name) ? known[name] : undefined
      if (kind === undefined) {
        const near = nearest(name, Object.keys(known))
        throw wrong(
          `has the unknown key ${JSON.stringify(name)}`,
          near === undefined ? 'the keys are the names of the flags' : `did you mean ${near}`,
        )
      }
      if (kind === 'switch') {
        if (given !== true) throw wrong(`must say true for ${name}, or leave it out`, `write \`${name}: true\``)
        return [name, ['']]
      }
      const items = Array.isArray(given) && kind === 'list' ? given : [given]
      return [
        name,
        items.map((item: unknown) => {
          if (typeof item === 'string' && item !== '') return item
          if (typeof item === 'number' && Number.isSafeInteger(item)) return String(item)
          throw wrong(`has no usable value for ${name}`, 'write text, in quotes if need be')
        }),
      ]
    }),
  )
}
