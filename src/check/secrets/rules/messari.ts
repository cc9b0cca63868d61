import type { Provider } from '../provider.ts'

export const messari: Provider = {
  slug: 'messari',
  name: 'Messari',
  docs: 'https://docs.messari.io',
  words: ['messari'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t32-40}', near: true, hit: 'MESSARI_API_KEY = "{t36}"', miss: 'MESSARI_API_KEY = "{t15}"' }],
}
