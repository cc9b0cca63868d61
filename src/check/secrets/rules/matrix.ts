import type { Provider } from '../provider.ts'

export const matrix: Provider = {
  slug: 'matrix',
  name: 'Matrix',
  docs: 'https://spec.matrix.org',
  words: ['matrix'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: 'syt_{b10-40}_{L20}_{L6}',
      hit: 'VALUE = "syt_{b14}_{L20}_{L6}"',
      miss: 'VALUE = "syt_{b14}_{L20}_{L2}"',
    },
  ],
}
