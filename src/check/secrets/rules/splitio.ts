import type { Provider } from '../provider.ts'

export const splitio: Provider = {
  slug: 'splitio',
  name: 'Split',
  docs: 'https://help.split.io',
  words: ['splitio'],
  kinds: [
    { id: 'admin-key', what: 'admin API key', token: '{l40-64}', near: true, hit: 'SPLITIO_API_KEY = "{l44}"', miss: 'SPLITIO_API_KEY = "{l19}"' },
  ],
}
