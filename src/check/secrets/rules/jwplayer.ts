import type { Provider } from '../provider.ts'

export const jwplayer: Provider = {
  slug: 'jwplayer',
  name: 'JW Player',
  docs: 'https://docs.jwplayer.com',
  words: ['jwplayer'],
  kinds: [
    { id: 'api-secret', what: 'API secret', token: '{L24}', near: true, hit: 'JWPLAYER_SECRET = "{L24}"', miss: 'JWPLAYER_SECRET = "{L11}"' },
    { id: 'v2', what: 'API secret', token: '{t20-90}', near: true, hit: 'JWPLAYER_SECRET = "{t24}"', miss: 'JWPLAYER_SECRET = "{t9}"' },
  ],
}
