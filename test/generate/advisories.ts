// Writes the snapshot of advisories about actions: `node test/generate/advisories.ts FOLDER`, where FOLDER is a checkout of
// https://github.com/github/advisory-database. Read the difference before you commit it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'

interface Osv {
  readonly id: string
  readonly withdrawn?: string
  readonly affected?: readonly {
    readonly package?: { readonly ecosystem?: string; readonly name?: string }
    readonly ranges?: readonly { readonly events?: readonly Readonly<Record<string, string>>[] }[]
  }[]
  readonly database_specific?: { readonly severity?: string }
}

/** One line for each action and range: slug, id, severity, range; in the order of the text. Source: https://ossf.github.io/osv-schema/ */
export function snapshotOf(advisories: Iterable<Osv>): readonly string[] {
  const lines = new Set<string>()
  for (const { id, withdrawn, affected = [], database_specific: { severity = 'high' } = {} } of advisories) {
    if (withdrawn !== undefined) continue
    for (const { package: { ecosystem, name } = {}, ranges = [] } of affected)
      if (ecosystem === 'GitHub Actions' && name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name))
        for (const { events = [] } of ranges) {
          const first = (key: string): string | undefined => events.find((event) => event[key] !== undefined)?.[key]
          const [from, fixed, last] = [first('introduced'), first('fixed'), first('last_affected')]
          const parts = [
            ...(from === undefined || from === '0' ? [] : [`>= ${from}`]),
            ...(fixed === undefined ? [] : [`< ${fixed}`]),
            ...(last === undefined ? [] : [`<= ${last}`]),
          ]
          lines.add(`${name.toLowerCase()} ${id} ${severity.toLowerCase()} ${parts.length === 0 ? '>= 0' : parts.join(', ')}`)
        }
  }
  return [...lines].sort()
}

function* advisoriesIn(folder: string): Generator<Osv> {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/GHSA-[\w-]+\.json$/.test(path)) continue
    const text = readFileSync(join(folder, path), 'utf8')
    if (text.includes('"GitHub Actions"')) yield JSON.parse(text)
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const file = resolve(import.meta.dirname, '../../src/check/workflows/data/advisories.ts')
  const lines = snapshotOf(advisoriesIn(join(argv[2] ?? '.', 'advisories/github-reviewed')))
  if (lines.length === 0) throw new Error('no advisory about an action lies there')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/(const snapshot = `\\\n)[^`]*`/, (_, head: string) => `${head}${lines.join('\n')}\``),
  )
  console.log(`${lines.length} lines`)
}
