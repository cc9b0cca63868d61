import type { Provider } from '../provider.ts'

export const tinkBank: Provider = {
  slug: 'tink-bank',
  name: 'Tink',
  docs: 'https://docs.tink.com',
  words: ['tinkapi', 'tinklink'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{h32}', near: true, hit: 'TINKAPI_SECRET = "{h32}"', miss: 'TINKAPI_SECRET = "{h15}"' },
  ],
}
