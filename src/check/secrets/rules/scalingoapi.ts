import type { Provider } from '../provider.ts'

export const scalingoapi: Provider = {
  slug: 'scalingoapi',
  name: 'ScalingoAPI',
  docs: 'https://developers.scalingo.com',
  words: ['scalingo'],
  kinds: [
    { id: 'token', what: 'API token', token: 'tk-us-{t48}', hit: 'VALUE = "tk-us-{t48}"', miss: 'VALUE = "tk-us-{t23}"' },
    {
      id: 'eu',
      what: 'API token',
      token: 'tk-{t3}-{t48}',
      near: true,
      hit: 'SCALINGO_TOKEN = "tk-{t3}-{t48}"',
      miss: 'SCALINGO_TOKEN = "tk-{t3}-{t23}"',
    },
  ],
}
