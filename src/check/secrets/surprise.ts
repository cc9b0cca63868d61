/**
 * Cost of a letter after another, in four fifths of a bit, one row per first letter: counted over the identifiers and the
 * prose of type declarations and manuals. Unlikely pairs cost most.
 */
const costs =
  'd755da6f7ca454f7e45379996d4bad2fec55e4bb4bf67a4fff6f4c8d4ff47f55de3bf6837ecdaf5bc61cac4ff7aa46e75b6bfe8f5a54869caae764a78345d7958f' +
  '4e8a45ff2fe7d83ff5775fff8f6dbe2e863ff5856be5575bdfab4ffe1ffe4fdd9c5ec7a46fffbf8966666fefa56247d744e7fbf85fde2fff8fffff7bff1988afff' +
  '5aa9169c3febc5a9fb5b8fbfbf48b73abb3da4cd4bf86658bf5f34c92faf4bd87c54ff6c7cfdae6e54474e6f77b858fc4369ff8fa764b69f6a865375f366687abc' +
  '3fd93dc97fc59d37f4646aeeaffdfeffffcff5bfdffcff0fcffd4d78276f4f88764bf55579bf7f7d6a3ae75fa9ab55b9426bca7f5d7a3bd34ff9ac57f4567fac5f' +
  '8668467f7ff443c6f444defcfe2edf1f9f4fddad4ffe9dafffef4ec95fa42fdaf44ff56afe7cde5e6e6bfd6ffcbcb1ecc2dfeb6f8a9e7bae7ee85451f956df6eab' +
  '5edb3fda6fb8de1eed8fefdd9a'

/** Mean cost of the letter pairs of a text, in bits: about 3 for words and names, 4.7 and more for random letters. */
export function surprise(text: string): number {
  let sum = 0
  let pairs = 0
  let last = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 0x20
    const letter = code >= 97 && code <= 122 ? code - 97 : -1
    if (letter >= 0 && last >= 0) {
      sum += Number.parseInt(costs.charAt(last * 26 + letter), 16)
      pairs++
    }
    last = letter
  }
  return pairs === 0 ? 0 : (sum / pairs) * 0.8
}
