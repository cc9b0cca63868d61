import type { Provider } from '../provider.ts'

export const codecov: Provider = {
  slug: 'codecov',
  name: 'Codecov',
  docs: 'https://docs.codecov.com',
  words: ['codecov'],
  kinds: [
    {
      id: 'access-token',
      what: 'upload token',
      token: '{uuid}',
      near: true,
      hit: 'CODECOV_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CODECOV_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'hex-token', what: 'access token', token: '{l32}', near: true, hit: 'CODECOV_TOKEN = "{l32}"', miss: 'CODECOV_TOKEN = "{l15}"' },
  ],
}
