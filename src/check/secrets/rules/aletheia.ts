import type { Provider } from '../provider.ts'

export const aletheia: Provider = {
  slug: 'aletheia',
  name: 'Aletheia',
  docs: 'https://aletheiaapi.com',
  words: ['aletheiaapi'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{u32}', near: true, hit: 'ALETHEIAAPI_API_KEY = "{u32}"', miss: 'ALETHEIAAPI_API_KEY = "{u15}"' },
  ],
}
