import { posix } from 'node:path'
import type { Finding } from '../../core/finding.ts'
import type { Definition } from '../../core/workflow.ts'
import { at, entriesOf, isTrue, scalarsOf, type YamlNode } from '../../core/yaml.ts'

/** A comment that accepts findings: ours, or zizmor's in the form that zizmor reads. */
export interface Ignore {
  readonly line: number
  readonly rules: readonly string[]
  readonly reason: string
  readonly until: string | undefined
  readonly start: number
  readonly end: number
  used: boolean
}

/** The ignore comments of a definition. */
export function ignoresOf(definition: Definition): readonly Ignore[] {
  const { comments, text } = definition
  if (!text.includes('ignore[')) return []
  const found: Ignore[] = []
  for (const { text: comment, start, end } of comments) {
    const ours = /^#\s*sealgate:\s*ignore\[([\w*,\s-]+)\]\s*(.*?)(?:\s+until\s+(\d{4}-\d{2}-\d{2}))?\s*$/.exec(comment)
    const theirs = /# zizmor: ignore\[([\w,\s-]+)\](?:\s+(.*))?$/.exec(comment)
    const match = ours ?? theirs
    if (!match) continue
    const [, list = '', reason = '', until] = match
    // A waiver of our own says why.
    if (ours && reason === '') continue
    found.push({
      line: definition.place({ start, end }).line ?? 0,
      rules: list.split(',').map((id) => id.trim()),
      reason: reason === '' ? 'accepted in the source' : reason,
      until: ours ? until : undefined,
      start,
      end,
      used: false,
    })
  }
  return found
}

/** Lines of each step: a comment anywhere in a step speaks for all of it. */
function stepLines({ steps, place }: Definition): readonly (readonly [number, number])[] {
  return steps.map(({ body }) => {
    const { line = 0, endLine = 0 } = place(body)
    return [line, endLine]
  })
}

/** Findings with the waivers that comments inside their place give. */
export function waive(definition: Definition, findings: readonly Finding[], ignores: readonly Ignore[]): readonly Finding[] {
  if (ignores.length === 0) return findings
  const steps = stepLines(definition)
  return findings.map((finding) => {
    const { line = 0, endLine = line } = finding.at
    const step = steps.find(([from, to]) => from <= line && endLine <= to)
    const [from, to] = step ?? [line, Math.max(line, endLine)]
    const ignore = ignores.find((one) => one.rules.includes(finding.rule) && one.line >= from && one.line <= to)
    if (!ignore) return finding
    ignore.used = true
    return { ...finding, waiver: { reason: ignore.reason, until: ignore.until } }
  })
}

/** Where zizmor looks for its configuration, relative to the repository. */
export const zizmorConfigs: readonly string[] = ['zizmor.yml', 'zizmor.yaml', '.github/zizmor.yml', '.github/zizmor.yaml']

/**
 * Findings that the project's zizmor configuration accepts: `rules.<id>.disable`, and `rules.<id>.ignore` with
 * `file[:line[:column]]`, the file by its name. Source: https://docs.zizmor.sh/configuration/
 */
export function acceptedBy(config: YamlNode, findings: readonly Finding[]): readonly Finding[] {
  const rules = at(config, 'rules')
  if (rules === undefined) return findings
  return findings.map((finding) => {
    const own = finding.waiver ? undefined : at(rules, finding.rule)
    if (own === undefined) return finding
    if (isTrue(at(own, 'disable'))) return { ...finding, waiver: { reason: 'switched off in zizmor.yml' } }
    const { path, line = 0, endLine = line, column = 0 } = finding.at
    const name = path.slice(path.lastIndexOf('/') + 1)
    const named = scalarsOf(at(own, 'ignore')).some(({ value }) => {
      const [file, from, col] = value.split(':')
      if (file !== name) return false
      if (from === undefined) return true
      return Number(from) >= line && Number(from) <= endLine && (col === undefined || Number(col) === column)
    })
    return named ? { ...finding, waiver: { reason: 'accepted in zizmor.yml' } } : finding
  })
}

/** Where actionlint looks for its configuration, relative to the repository. */
export const actionlintConfigs: readonly string[] = ['.github/actionlint.yaml', '.github/actionlint.yml']

/** Longest pattern of actionlint's configuration that is tried, in characters. */
const patternCharsMax = 500

/** Most stars of a glob that is tried: each one more may double the time of a hostile one. */
const starsMax = 8

/** A test of a message of a file: true where the project's actionlint configuration accepts it. */
export type Accepts = (path: string, message: string) => boolean

/**
 * What `paths.<glob>.ignore` of an actionlint configuration accepts: regular expressions of Go, which run in linear time.
 * Source: https://github.com/rhysd/actionlint/blob/main/docs/config.md
 */
export async function actionlintIgnores(config: YamlNode): Promise<Accepts | undefined> {
  const paths = entriesOf(at(config, 'paths')).map(({ key, value }) => ({
    glob: key.value,
    patterns: scalarsOf(at(value, 'ignore')).map((one) => one.value),
  }))
  const sound = paths.filter(({ glob, patterns }) => patterns.length > 0 && glob.length <= patternCharsMax && glob.split('*').length - 1 <= starsMax)
  if (sound.length === 0) return undefined
  const { RE2JS } = await import('re2js')
  const tests = sound.map(({ glob, patterns }) => ({
    glob,
    patterns: patterns.flatMap((pattern) => {
      try {
        return pattern.length > patternCharsMax ? [] : [RE2JS.compile(pattern)]
      } catch {
        // What is no pattern accepts nothing.
        return []
      }
    }),
  }))
  return (path, message) =>
    tests.some(({ glob, patterns }) => posix.matchesGlob(path, glob) && patterns.some((pattern) => pattern.matcher(message).find()))
}

/** Findings of what actionlint looks for, with the waivers that its configuration gives. */
export const acceptedByActionlint = (accepts: Accepts, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) =>
    !finding.waiver && finding.rule.startsWith('workflow-') && accepts(finding.at.path, finding.message)
      ? { ...finding, waiver: { reason: 'accepted in actionlint.yaml' } }
      : finding,
  )
