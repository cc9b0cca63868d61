import type { Provider } from '../provider.ts'

export const logdna: Provider = {
  slug: 'logdna',
  name: 'Mezmo',
  docs: 'https://docs.mezmo.com',
  words: ['logdna', 'mezmo'],
  kinds: [
    { id: 'ingestion-key', what: 'ingestion key', token: '{h32}', near: true, hit: 'LOGDNA_API_KEY = "{h32}"', miss: 'LOGDNA_API_KEY = "{h15}"' },
  ],
}
