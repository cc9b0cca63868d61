import type { Provider } from '../provider.ts'

export const sinch: Provider = {
  slug: 'sinch',
  name: 'Sinch',
  docs: 'https://developers.sinch.com',
  words: ['sinch'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{h32}', near: true, hit: 'SINCH_TOKEN = "{h32}"', miss: 'SINCH_TOKEN = "{h15}"' },
    { id: 'key-secret', what: 'key secret', token: '{t34-44}', near: true, hit: 'SINCH_SECRET = "{t38}"', miss: 'SINCH_SECRET = "{t16}"' },
  ],
}
