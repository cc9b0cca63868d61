import type { Provider } from '../provider.ts'

export const axiom: Provider = {
  slug: 'axiom',
  name: 'Axiom',
  docs: 'https://axiom.co/docs/reference/tokens',
  words: ['axiom'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: 'xaat-{uuid}',
      hit: 'VALUE = "xaat-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "xaat-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'personal-token',
      what: 'personal access token',
      token: 'xapt-{uuid}',
      hit: 'VALUE = "xapt-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "xapt-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
