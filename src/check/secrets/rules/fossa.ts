import type { Provider } from '../provider.ts'

export const fossa: Provider = {
  slug: 'fossa',
  name: 'FOSSA',
  docs: 'https://docs.fossa.com',
  words: ['fossa'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'FOSSA_API_KEY = "{h32}"', miss: 'FOSSA_API_KEY = "{h15}"' }],
}
