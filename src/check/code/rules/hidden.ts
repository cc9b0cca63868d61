import type { Sighting } from '../../../core/finding.ts'
import type { Rule } from '../../../core/rule.ts'
import { positionOf, type SourceFile } from '../../../core/source.ts'

const papers = ['CWE-1007', 'https://trojansource.codes/', 'https://www.unicode.org/reports/tr36/']

/** Findings a file gets of one of these rules at most: one is enough to look. */
const sightingsMax = 20

function sighting({ path, starts }: SourceFile, offset: number, length: number, message: string, subject: string): Sighting {
  const { line, column } = positionOf(starts, offset)
  return { message, at: { path, line, column, endLine: line, endColumn: column + length }, class: 'trojan', subject }
}

const codePoint = (text: string): string => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Text in these scripts is written from right to left, and so needs marks. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

export const hiddenDirection: Rule<'code'> = {
  id: 'hidden-text-direction',
  reads: 'code',
  severity: 'high',
  title: 'Characters that turn the direction of text',
  why: 'An editor shows the line in another order than the compiler reads it: what looks like a comment is code, and what looks like code is a comment.',
  fix: 'Remove the characters, or write them as escapes where a string needs them.',
  sources: papers,
  *check(file) {
    if (!/[\u202A-\u202E\u2066-\u2069]/.test(file.text)) return
    let count = 0
    let last = -1
    for (const match of file.text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
      const { line } = positionOf(file.starts, match.index)
      if (line === last) continue
      last = line
      const start = file.starts[line - 1] ?? 0
      const text = file.text.slice(start, file.starts[line] ?? file.text.length)
      // Isolates that are closed again around text that is written that way do what they are for.
      const opened = text.match(/[\u2066-\u2068]/g)?.length ?? 0
      const closed = text.match(/\u2069/g)?.length ?? 0
      if (!/[\u202A-\u202E]/.test(text) && opened === closed && rightToLeft.test(text)) continue
      if (count++ >= sightingsMax) return
      yield sighting(
        file,
        match.index,
        1,
        `${codePoint(match[0])} makes the line read differently from what is compiled`,
        `direction ${codePoint(match[0])}`,
      )
    }
  },
}

/** A letter, mark or digit of an identifier. */
const wordLike = /[\p{L}\p{N}_$]/u

export const invisibleCharacters: Rule<'code'> = {
  id: 'invisible-characters',
  reads: 'code',
  severity: 'high',
  title: 'Characters that cannot be seen',
  why: 'Two names that look the same are different, or a string that looks empty carries a program. A reviewer sees neither.',
  fix: 'Remove the characters, or write them as escapes where a string needs them.',
  sources: papers,
  *check(file) {
    let count = 0
    let last = -1
    for (const match of file.text.matchAll(
      // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of the characters is looked for by itself
      /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200D\u2060-\u2064\u3164\uFE00-\uFE0F\uFEFF\uFFA0]+|(?:\uDB40[\uDC00-\uDC7F\uDD00-\uDDEF])+/g,
    )) {
      const { index } = match
      const text = match[0]
      if (text === '\uFEFF' && index === 0) continue
      const before = file.text.slice(Math.max(0, index - 2), index)
      const after = file.text.slice(index + text.length, index + text.length + 2)
      // One selector after an emoji, symbol or ideograph, and joiners within emoji or words of scripts that use them.
      const carrier = /^[\uFE00-\uFE0F]+$/.test(text)
        ? text.length >= 3 ||
          (text.length === 1 && wordLike.test(before.slice(-1)) && /[A-Za-z0-9_$'"`]/.test(before.slice(-1)) && !/^\u20E3/.test(after))
        : undefined
      if (carrier === false) continue
      if (/^\uDB40/.test(text) && before.endsWith('\uDFF4')) continue
      if (/^[\u200C\u200D]$/.test(text) && !/^[\x20-\x7E]?$/.test(before.slice(-1)) && !/^[\x20-\x7E]?$/.test(after.slice(0, 1))) continue
      // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of the characters is looked for by itself
      if (/^\uFE0F?\u200D\uFE0F?$/.test(text) && /[\uD83C-\uD83E\uDC00-\uDFFF\u2600-\u27BF\uFE0F]/.test(before)) continue
      if (text === '\u00AD' && !/[A-Za-z0-9_$]/.test(before.slice(-1) + after.slice(0, 1))) continue
      // A text of nothing else is looked for, not hidden.
      if (text.length === 1 && /["'`/\]]$/.test(before) && /^["'`/[\]|]/.test(after)) continue
      const { line } = positionOf(file.starts, index)
      if (line === last) continue
      last = line
      if (count++ >= sightingsMax) return
      const many = text.length > 8 ? `${text.length} characters that cannot be seen may carry a hidden text` : `${codePoint(text)} cannot be seen`
      yield sighting(file, index, text.length, many, `invisible ${codePoint(text)}`)
    }
  },
}

export const mixedScripts: Rule<'code'> = {
  id: 'mixed-script-name',
  reads: 'code',
  severity: 'high',
  title: 'Name with letters of several scripts that look alike',
  why: 'A Cyrillic or mathematical letter looks like a Latin one. The name that is called is not the name that was reviewed.',
  fix: 'Write the name in one script.',
  sources: papers,
  *check(file) {
    let count = 0
    let last = -1
    if (/^[\x00-\x7F]*$/.test(file.text)) return
    for (const found of file.text.matchAll(
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]+/gu,
    )) {
      const head = /[\p{L}\p{N}_$]*$/u.exec(file.text.slice(Math.max(0, found.index - 60), found.index))?.[0] ?? ''
      const tail = /^[\p{L}\p{N}_$]*/u.exec(file.text.slice(found.index, found.index + 60))?.[0] ?? ''
      const name = head + tail
      const match = { index: found.index - head.length }
      const mathematical = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]/u.test(name)
      const latin = /[A-Za-z]/.test(name)
      const follows = file.text.slice(match.index + name.length, match.index + name.length + 1)
      // Greek letters stand for quantities: µs, Δx, σ2. A letter that looks Latin within a Latin word does not.
      const alike = /[аеорсухіјѕһӏԁԛԝАВЕКМНОРСТХІЈЅοΑΒΕΖΗΙΚΜΝΟΡΤΥΧνυαικ]/.test(name)
      if (mathematical ? name.length < 3 && follows !== '(' : !latin || !alike) continue
      if (mathematical && !latin && follows !== '(' && !/^[\u{1D68A}-\u{1D6A3}\u{1D41A}-\u{1D433}]+$/u.test(name)) continue
      const { line } = positionOf(file.starts, match.index)
      if (line === last) continue
      last = line
      if (isProse(file, match.index)) continue
      if (count++ >= sightingsMax) return
      yield sighting(file, match.index, name.length, 'a name mixes letters of several scripts that look alike', 'mixed scripts')
    }
  },
}

/** True in a comment or a string with spaces around: people write words of many scripts there. */
function isProse({ text, starts }: SourceFile, offset: number): boolean {
  const { line } = positionOf(starts, offset)
  const start = starts[line - 1] ?? 0
  const head = text.slice(start, offset)
  return /(^|\s)(\/\/|#|\*|--)\s/.test(head)
}

export const pushedAside: Rule<'code'> = {
  id: 'code-pushed-aside',
  reads: 'code',
  severity: 'high',
  title: 'Code far to the right of what is on the screen',
  why: 'Hundreds of spaces push code out of sight: a reviewer sees a short line and the machine runs a long one.',
  fix: 'Remove the code, and find out how it came there.',
  sources: ['CWE-506', 'https://cwe.mitre.org/data/definitions/506.html'],
  *check(file) {
    let count = 0
    for (const match of file.text.matchAll(/[ \t]{200,}/g)) {
      const next = file.text[match.index + match[0].length] ?? '\n'
      if (/[\s*|\-+=#/<>"']/.test(next)) continue
      const line = positionOf(file.starts, match.index).line
      if (/^\s*$/.test(file.text.slice(file.starts[line - 1] ?? 0, match.index).slice(0, 200))) continue
      const rest = file.text.slice(match.index + match[0].length, (file.starts[line] ?? file.text.length) - 1)
      if (!/[({=;]/.test(rest) || !/[A-Za-z_$]{2}/.test(rest)) continue
      if (count++ >= sightingsMax) return
      yield sighting(file, match.index + match[0].length, 1, 'code stands hundreds of columns to the right of the rest of its line', 'pushed aside')
    }
  },
}

/** What hides from the reader, in every text. */
export const hiddenRules: readonly Rule<'code'>[] = [hiddenDirection, invisibleCharacters, mixedScripts, pushedAside]
