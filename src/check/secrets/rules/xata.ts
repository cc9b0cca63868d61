import type { Provider } from '../provider.ts'

export const xata: Provider = {
  slug: 'xata',
  name: 'Xata',
  docs: 'https://xata.io/docs',
  words: ['xata'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'xau_{L38-44}', hit: 'VALUE = "xau_{L42}"', miss: 'VALUE = "xau_{L18}"' }],
}
