import type { Provider } from '../provider.ts'

export const npm: Provider = {
  slug: 'npm',
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  words: ['npm'],
  kinds: [
    { id: 'access-token', what: 'access token', token: 'npm_{L36}', check: 'crc32base62', hit: 'VALUE = "npm_{L36}"', miss: 'VALUE = "npm_{L17}"' },
    {
      id: 'legacy-token',
      what: 'access token',
      token: '{uuid}',
      near: true,
      with: ['token', 'auth'],
      hit: 'NPM_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'NPM_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
