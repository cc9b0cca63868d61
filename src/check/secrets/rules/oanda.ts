import type { Provider } from '../provider.ts'

export const oanda: Provider = {
  slug: 'oanda',
  name: 'OANDA',
  docs: 'https://developer.oanda.com',
  words: ['oanda'],
  kinds: [{ id: 'near', what: 'API key', token: '{L24}', near: true, hit: 'OANDA_API_KEY = "{L24}"', miss: 'OANDA_API_KEY = "{L11}"' }],
}
