import type { Provider } from '../provider.ts'

export const tradier: Provider = {
  slug: 'tradier',
  name: 'Tradier',
  docs: 'https://documentation.tradier.com',
  words: ['tradier'],
  kinds: [{ id: 'token', what: 'access token', token: '{L28}', near: true, hit: 'TRADIER_TOKEN = "{L28}"', miss: 'TRADIER_TOKEN = "{L13}"' }],
}
