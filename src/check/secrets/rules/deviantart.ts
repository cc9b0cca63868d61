import type { Provider } from '../provider.ts'

export const deviantart: Provider = {
  slug: 'deviantart',
  name: 'DeviantArt',
  docs: 'https://www.deviantart.com/developers/',
  words: ['deviantart'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{h32}',
      near: true,
      hit: 'DEVIANTART_SECRET = "{h32}"',
      miss: 'DEVIANTART_SECRET = "{h15}"',
    },
    { id: 'access-token', what: 'access token', token: '{l50}', near: true, hit: 'DEVIANTART_TOKEN = "{l50}"', miss: 'DEVIANTART_TOKEN = "{l24}"' },
  ],
}
