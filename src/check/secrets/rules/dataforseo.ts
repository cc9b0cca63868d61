import type { Provider } from '../provider.ts'

export const dataforseo: Provider = {
  slug: 'dataforseo',
  name: 'DataForSEO',
  docs: 'https://docs.dataforseo.com',
  words: ['dataforseo'],
  kinds: [
    { id: 'password', what: 'API password', token: '{h16}', near: true, hit: 'DATAFORSEO_PASSWORD = "{h16}"', miss: 'DATAFORSEO_PASSWORD = "{h7}"' },
  ],
}
