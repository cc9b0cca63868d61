import type { Provider } from '../provider.ts'

export const census: Provider = {
  slug: 'census',
  name: 'US Census',
  docs: 'https://www.census.gov/data/developers',
  words: ['census'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'CENSUS_API_KEY = "{h40}"', miss: 'CENSUS_API_KEY = "{h19}"' }],
}
