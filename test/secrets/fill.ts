import { classes } from '../../src/check/secrets/shape.ts'

/** Numbers that look random and are the same on every run: a linear congruence after Numerical Recipes. */
export function numbers(seed: string): () => number {
  let state = 2166136261
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16777619) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A line with every run of a template filled in: `{L36}` becomes 36 letters and digits in no order. */
export function fill(template: string, seed: string): string {
  const next = numbers(seed)
  return template.replace(/\{(\w)(\d+)\}/g, (_, name: string, length: string) => {
    const characters = [...(classes[name] ?? '')].filter((character) => !'=+/.-_'.includes(character) || !'bseptvkw'.includes(name))
    return Array.from({ length: Number(length) }, (_unused, at) => {
      // Every third is a digit where the class has them, so that no run reads as a word.
      const pool = at % 3 === 1 ? characters.filter((character) => /\d/.test(character)) : characters
      const usable = pool.length > 0 ? pool : characters
      return usable[Math.floor(next() * usable.length)] ?? ''
    }).join('')
  })
}
