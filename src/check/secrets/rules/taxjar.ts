import type { Provider } from '../provider.ts'

export const taxjar: Provider = {
  slug: 'taxjar',
  name: 'TaxJar',
  docs: 'https://developers.taxjar.com',
  words: ['taxjar'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h32}', near: true, hit: 'TAXJAR_TOKEN = "{h32}"', miss: 'TAXJAR_TOKEN = "{h15}"' }],
}
