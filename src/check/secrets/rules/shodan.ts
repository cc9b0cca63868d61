import type { Provider } from '../provider.ts'

export const shodan: Provider = {
  slug: 'shodan',
  name: 'Shodan',
  docs: 'https://developer.shodan.io',
  words: ['shodan'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'SHODAN_API_KEY = "{L32}"', miss: 'SHODAN_API_KEY = "{L15}"' }],
}
