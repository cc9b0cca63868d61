import type { Provider } from '../provider.ts'

export const apilayer: Provider = {
  slug: 'apilayer',
  name: 'APILayer',
  docs: 'https://apilayer.com/docs',
  words: ['apilayer'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'APILAYER_API_KEY = "{L32}"', miss: 'APILAYER_API_KEY = "{L15}"' }],
}
