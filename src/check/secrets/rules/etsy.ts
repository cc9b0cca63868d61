import type { Provider } from '../provider.ts'

export const etsy: Provider = {
  slug: 'etsy',
  name: 'Etsy',
  docs: 'https://developers.etsy.com',
  words: ['etsy'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{l24}', near: true, hit: 'ETSY_API_KEY = "{l24}"', miss: 'ETSY_API_KEY = "{l11}"' },
    {
      id: 'access-token',
      what: 'access token',
      token: '{d6-12}.{t60-140}',
      near: true,
      hit: 'ETSY_TOKEN = "{d10}.{t64}"',
      miss: 'ETSY_TOKEN = "{d10}.{t29}"',
    },
  ],
}
