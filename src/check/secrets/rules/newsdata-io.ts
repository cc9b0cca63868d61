import type { Provider } from '../provider.ts'

export const newsdataIo: Provider = {
  slug: 'newsdata-io',
  name: 'NewsData.io',
  docs: 'https://newsdata.io/documentation',
  words: ['newsdata'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'pub_{L32-42}', hit: 'VALUE = "pub_{L36}"', miss: 'VALUE = "pub_{L15}"' },
    { id: 'near', what: 'API key', token: '{h32}', near: true, hit: 'NEWSDATA_API_KEY = "{h32}"', miss: 'NEWSDATA_API_KEY = "{h15}"' },
  ],
}
