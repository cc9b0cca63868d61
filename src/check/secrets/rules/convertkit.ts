import type { Provider } from '../provider.ts'

export const convertkit: Provider = {
  slug: 'convertkit',
  name: 'Kit',
  docs: 'https://developers.kit.com',
  words: ['convertkit', 'kitapi'],
  kinds: [
    { id: 'api-secret', what: 'API secret', token: '{t43}', near: true, hit: 'CONVERTKIT_SECRET = "{t43}"', miss: 'CONVERTKIT_SECRET = "{t20}"' },
    { id: 'api-key', what: 'API key', token: '{t22}', near: true, hit: 'CONVERTKIT_API_KEY = "{t22}"', miss: 'CONVERTKIT_API_KEY = "{t10}"' },
    { id: 'kit', what: 'API key', token: 'kit_{h32}', hit: 'VALUE = "kit_{h32}"', miss: 'VALUE = "kit_{h15}"' },
  ],
}
