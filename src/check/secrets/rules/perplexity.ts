import type { Provider } from '../provider.ts'

export const perplexity: Provider = {
  slug: 'perplexity',
  name: 'Perplexity',
  docs: 'https://docs.perplexity.ai',
  words: ['perplexity'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'pplx-{L48}', hit: 'VALUE = "pplx-{L48}"', miss: 'VALUE = "pplx-{L23}"' },
    { id: 'any-key', what: 'API key', token: 'pplx-{l32-56}', hit: 'VALUE = "pplx-{l36}"', miss: 'VALUE = "pplx-{l15}"' },
  ],
}
