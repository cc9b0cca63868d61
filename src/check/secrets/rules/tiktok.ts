import type { Provider } from '../provider.ts'

export const tiktok: Provider = {
  slug: 'tiktok',
  name: 'TikTok',
  docs: 'https://developers.tiktok.com',
  words: ['tiktok'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{L32}', near: true, hit: 'TIKTOK_SECRET = "{L32}"', miss: 'TIKTOK_SECRET = "{L15}"' },
    {
      id: 'access-token',
      what: 'access token',
      token: 'act.{L40-100}',
      near: true,
      hit: 'TIKTOK_TOKEN = "act.{L44}"',
      miss: 'TIKTOK_TOKEN = "act.{L19}"',
    },
  ],
}
