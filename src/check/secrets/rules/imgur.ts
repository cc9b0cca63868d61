import type { Provider } from '../provider.ts'

export const imgur: Provider = {
  slug: 'imgur',
  name: 'Imgur',
  docs: 'https://apidocs.imgur.com',
  words: ['imgur'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{h40}', near: true, hit: 'IMGUR_SECRET = "{h40}"', miss: 'IMGUR_SECRET = "{h19}"' },
    {
      id: 'client-id',
      what: 'client id',
      token: '{h15}',
      near: true,
      severity: 'low',
      hit: 'IMGUR_CLIENT_ID = "{h15}"',
      miss: 'IMGUR_CLIENT_ID = "{h6}"',
    },
  ],
}
