/** Units of text, blanks left out, that a line's hash takes in. */
const windowUnits = 100

/** Lines that get a hash; GitHub works out the others itself, and no file that people write has as many. */
const linesMax = 500_000

const multiplier = 37
const endOfFile = 65_535
const half = 2 ** 32

/**
 * Fingerprint of each line, as GitHub's own upload step works it out, so that an alert stays one alert whoever uploads:
 * over the 100 units from the line's first one on, spaces and tabs left out, CR and CRLF as LF, with a counter of equal
 * hashes. The one at index 0 is of line 1. Source: https://github.com/github/codeql-action (primaryLocationLineHash)
 */
export function lineHashes(text: string): readonly string[] {
  const units = unitsOf(text)
  const seen = new Map<string, number>()
  const hashes: string[] = []
  for (let start = 0; start < units.length && hashes.length < linesMax; start++) {
    if (start > 0 && units[start - 1] !== lineFeed) continue
    const hash = hashAt(units, start)
    const times = (seen.get(hash) ?? 0) + 1
    seen.set(hash, times)
    hashes.push(`${hash}:${times}`)
  }
  return hashes
}

const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 1)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === space || unit === tab) continue
    if (unit !== carriageReturn) units[length++] = unit
    else if (text.charCodeAt(at + 1) !== lineFeed) units[length++] = lineFeed
  }
  units[length++] = endOfFile
  return units.subarray(0, length)
}

/** `h = h * 37 + unit` modulo 2^64, in two halves of 32 bits, which doubles hold exactly; zeros after the end. */
function hashAt(units: Uint16Array, start: number): string {
  let high = 0
  let low = 0
  for (let at = start; at < start + windowUnits; at++) {
    const sum = low * multiplier + (units[at] ?? 0)
    low = sum >>> 0
    high = (high * multiplier + (sum - low) / half) >>> 0
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0')
}
