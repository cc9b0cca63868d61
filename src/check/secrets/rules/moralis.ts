import type { Provider } from '../provider.ts'

export const moralis: Provider = {
  slug: 'moralis',
  name: 'Moralis',
  docs: 'https://docs.moralis.com',
  words: ['moralis'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L64}', near: true, hit: 'MORALIS_API_KEY = "{L64}"', miss: 'MORALIS_API_KEY = "{L31}"' }],
}
