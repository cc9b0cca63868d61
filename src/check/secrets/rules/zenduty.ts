import type { Provider } from '../provider.ts'

export const zenduty: Provider = {
  slug: 'zenduty',
  name: 'Zenduty',
  docs: 'https://apidocs.zenduty.com',
  words: ['zenduty'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'ZENDUTY_API_KEY = "{h40}"', miss: 'ZENDUTY_API_KEY = "{h19}"' }],
}
