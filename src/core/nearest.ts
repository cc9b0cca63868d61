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

/** True where one insertion, removal, replacement or swap of neighbours makes one word of the other. */
export function oneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  let to = 0
  while (to < short.length - from && short[short.length - 1 - to] === long[long.length - 1 - to]) to++
  const left = short.length - from - to
  if (short.length < long.length) return left === 0
  return left === 1 || (left === 2 && short[from] === long[from + 1] && short[from + 1] === long[from])
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
