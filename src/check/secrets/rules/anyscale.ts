import type { Provider } from '../provider.ts'

export const anyscale: Provider = {
  slug: 'anyscale',
  name: 'Anyscale',
  docs: 'https://docs.anyscale.com',
  words: ['anyscale'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'esecret_{l26}', hit: 'VALUE = "esecret_{l26}"', miss: 'VALUE = "esecret_{l12}"' }],
}
