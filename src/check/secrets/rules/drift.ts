import type { Provider } from '../provider.ts'

export const drift: Provider = {
  slug: 'drift',
  name: 'Drift',
  docs: 'https://devdocs.drift.com',
  words: ['driftapi'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{L32-60}', near: true, hit: 'DRIFTAPI_TOKEN = "{L36}"', miss: 'DRIFTAPI_TOKEN = "{L15}"' },
  ],
}
