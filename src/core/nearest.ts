/** The one of `known` that `word` was most likely meant to be, or undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.min(4, Math.floor(word.length / 3))) + 1
  for (const candidate of known) {
    const cost = candidate.startsWith(word) && word.length > 1 ? 1 : distance(word.slice(0, 64), candidate.slice(0, 64))
    if (cost < least) {
      least = cost
      best = candidate
    }
  }
  return best
}

/** Edits from one word to another: insertion, removal, replacement, swap of neighbours (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      current.push(cost)
    }
    before = last
    last = current
  }
  return last[b.length] ?? 0
}
