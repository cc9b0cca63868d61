import type { Provider } from '../provider.ts'

export const zuplo: Provider = {
  slug: 'zuplo',
  name: 'Zuplo',
  docs: 'https://zuplo.com/docs',
  words: ['zuplo'],
  kinds: [
    { id: 'consumer-key', what: 'consumer API key', token: 'zpka_{h32}_{h8}', hit: 'VALUE = "zpka_{h32}_{h8}"', miss: 'VALUE = "zpka_{h32}_{h3}"' },
  ],
}
