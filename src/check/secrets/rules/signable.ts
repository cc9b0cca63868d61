import type { Provider } from '../provider.ts'

export const signable: Provider = {
  slug: 'signable',
  name: 'Signable',
  docs: 'https://developers.signable.app',
  words: ['signable'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'SIGNABLE_API_KEY = "{l32}"', miss: 'SIGNABLE_API_KEY = "{l15}"' }],
}
