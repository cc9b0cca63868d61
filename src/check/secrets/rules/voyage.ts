import type { Provider } from '../provider.ts'

export const voyage: Provider = {
  slug: 'voyage',
  name: 'Voyage AI',
  docs: 'https://docs.voyageai.com',
  words: ['voyage', 'voyageai'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'pa-{t43}', near: true, hit: 'VOYAGE_API_KEY = "pa-{t43}"', miss: 'VOYAGE_API_KEY = "pa-{t20}"' }],
}
