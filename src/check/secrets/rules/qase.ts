import type { Provider } from '../provider.ts'

export const qase: Provider = {
  slug: 'qase',
  name: 'Qase',
  docs: 'https://developers.qase.io',
  words: ['qase'],
  kinds: [
    { id: 'api-key', what: 'API token', token: '{h40}', near: true, hit: 'QASE_TOKEN = "{h40}"', miss: 'QASE_TOKEN = "{h19}"' },
    { id: 'new', what: 'API token', token: '{h64}', near: true, hit: 'QASE_TOKEN = "{h64}"', miss: 'QASE_TOKEN = "{h31}"' },
  ],
}
