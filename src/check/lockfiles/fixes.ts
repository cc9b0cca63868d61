import type { Finding, Fix, Location } from '../../core/finding.ts'
import type { Lockfile } from '../../core/lockfile.ts'
import { lineStarts } from '../../core/report.ts'
import { pythonName } from '../../lockfiles/python-url.ts'

/** What is replaced in the place of a finding, where the answer is certain without asking anyone. */
interface Repair {
  readonly title: string
  readonly find: RegExp
  readonly put: string
}

const repairs: Readonly<Record<string, Repair>> = {
  // Registries answer https for as long as lockfiles have hashes; a host that does not was never safe to install from.
  'insecure-source': { title: 'fetch it over https', find: /http:\/\/(?=[^/@\s"'#]+[./])/, put: 'https://' },
  'credentials-in-url': { title: 'remove the credential; revoke it as well', find: /(?<=:\/\/)[^/@\s"']+@/, put: '' },
  'weakened-check': {
    title: 'switch the protection on again',
    find: /(?<=^\s*(?:strict-ssl|strictSsl|enableStrictSsl|["']?verify_ssl["']?|package-lock)\s*[:=]\s*)false/,
    put: 'true',
  },
}

/** The command that writes a lockfile anew, by the start of its format. Sources: the documentation of each manager. */
const commands: readonly (readonly [format: string, command: string])[] = [
  ['npm-', 'npm install --package-lock-only'],
  ['yarn-v1', 'yarn install --ignore-scripts'],
  ['yarn-berry', 'yarn install --mode=update-lockfile'],
  ['pnpm-', 'pnpm install --lockfile-only'],
  ['bun-', 'bun install --lockfile-only'],
  ['deno-', 'deno install'],
  ['requirements', 'pip-compile --generate-hashes'],
  ['pipfile', 'pipenv lock'],
  ['poetry', 'poetry lock'],
  ['pdm', 'pdm lock'],
  ['uv-v1', 'uv lock'],
  ['pylock', 'pip lock'],
  ['cargo-v', 'cargo update --workspace'],
  ['go.', 'go mod tidy'],
  ['gemfile', 'bundle lock --add-checksums'],
  ['composer', 'composer update --lock'],
  ['nuget-v', 'dotnet restore --force-evaluate'],
  ['gradle-lockfile', 'gradle dependencies --write-locks'],
  ['gradle-verification', 'gradle --write-verification-metadata sha256 help'],
  ['mix', 'mix deps.get'],
  ['pubspec', 'dart pub get'],
  ['swift', 'swift package resolve'],
  ['podfile', 'pod install'],
  ['terraform', 'terraform providers lock'],
  ['flake', 'nix flake lock'],
  ['helm', 'helm dependency update'],
  ['conan', 'conan lock create .'],
  ['paket', 'paket install'],
  ['bazel', 'bazel mod deps'],
]

/** Places of an instruction where the command of the lockfile's own manager belongs. */
const general =
  /[Rr]un the package manager(?: again|’s lock command \([^)]*\))|[Rr]un `npm install --package-lock-only`|[Rr]un the package manager again \([^)]*\)/

/** A finding with its automatic fix, if it has one, and with the exact command otherwise. `text` is that of the file it lies in. */
export function withFix(finding: Finding, text: string, lockfile: Lockfile, siblings: readonly Lockfile[]): Finding {
  const command = commands.find(([format]) => lockfile.format.startsWith(format))?.[1]
  const told = command === undefined ? finding : { ...finding, fix: finding.fix.replace(general, (all) => `${all[0]}un \`${command}\``) }
  if (finding.rule === 'unpinned-version') return pinned(told, text, lockfile, siblings)
  const repair = repairs[finding.rule]
  const range = repair && rangeOf(finding.at, text)
  if (!repair || !range) return told
  const match = repair.find.exec(text.slice(range.start, range.end))
  // An address of git over http has its own port and path behind https more often than not.
  if (!match || /^git/.test(match[0])) return told
  const start = range.start + match.index
  const fix: Fix = { title: repair.title, safe: true, edits: [{ path: finding.at.path, start, end: start + match[0].length, text: repair.put }] }
  return { ...told, fixes: [fix] }
}

/** A range of requirements.txt becomes the version that a lockfile beside it has: the only one, of a registry. */
function pinned(finding: Finding, text: string, { format }: Lockfile, siblings: readonly Lockfile[]): Finding {
  const range = rangeOf(finding.at, text)
  if (format !== 'requirements' || !range) return finding
  const written = text.slice(range.start, range.end)
  const [, head = '', specifiers = ''] =
    /^\s*([A-Za-z0-9][\w.-]*(?:\s*\[[^\]]*\])?)\s*((?:(?:~=|!=|<=|>=|<|>)\s*[^\s;#,\\]+(?:\s*,\s*)?)*)/.exec(written) ?? []
  const name = pythonName(head.replace(/\s*\[.*$/, ''))
  const locked = siblings
    .filter((other) => other.ecosystem === 'pypi' && other.format !== 'requirements' && !other.manifest)
    .flatMap((other) => other.packages.filter((entry) => pythonName(entry.name) === name).map((entry) => ({ entry, path: other.path })))
  const [one] = locked
  if (!one || name === '' || new Set(locked.map(({ entry }) => entry.version)).size > 1 || one.entry.source !== 'registry') return finding
  const start = range.start + written.indexOf(head) + head.length
  const end = specifiers === '' ? start : range.start + written.indexOf(specifiers) + specifiers.trimEnd().length
  const edit = { path: finding.at.path, start, end, text: `==${one.entry.version}` }
  return { ...finding, fixes: [{ title: `pin it to the version that ${one.path} locks`, safe: true, edits: [edit] }] }
}

/** Offsets of a place. Places count from after a byte order mark, which is no part of the text. */
function rangeOf({ line, column, endLine, endColumn }: Location, text: string): { readonly start: number; readonly end: number } | undefined {
  if (line === undefined || column === undefined || endLine === undefined || endColumn === undefined) return undefined
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const starts = lineStarts(text)
  const offset = (row: number, at: number): number | undefined => {
    const start = starts[row - 1]
    return start === undefined ? undefined : start + (row === 1 ? mark : 0) + at - 1
  }
  const [start, end] = [offset(line, column), offset(endLine, endColumn)]
  return start === undefined || end === undefined || end < start ? undefined : { start, end }
}
