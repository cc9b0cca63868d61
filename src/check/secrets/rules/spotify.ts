import type { Provider } from '../provider.ts'

export const spotify: Provider = {
  slug: 'spotify',
  name: 'Spotify',
  docs: 'https://developer.spotify.com/documentation/web-api',
  words: ['spotify'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{h32}', near: true, hit: 'SPOTIFY_SECRET = "{h32}"', miss: 'SPOTIFY_SECRET = "{h15}"' },
    {
      id: 'access-token',
      what: 'access token',
      token: 'BQ{t120-300}',
      near: true,
      hit: 'SPOTIFY_TOKEN = "BQ{t124}"',
      miss: 'SPOTIFY_TOKEN = "BQ{t59}"',
    },
  ],
}
