import type { Provider } from '../provider.ts'

export const bitbucket: Provider = {
  slug: 'bitbucket',
  name: 'Bitbucket',
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
  words: ['bitbucket'],
  kinds: [
    { id: 'app-password', what: 'app password', token: 'ATBB{L24}{X8}', hit: 'VALUE = "ATBB{L24}{X8}"', miss: 'VALUE = "ATBB{L24}{X3}"' },
    {
      id: 'client-id',
      what: 'OAuth consumer key',
      token: '{L32}',
      near: true,
      severity: 'medium',
      hit: 'BITBUCKET_API_KEY = "{L32}"',
      miss: 'BITBUCKET_API_KEY = "{L15}"',
    },
    {
      id: 'client-secret',
      what: 'OAuth consumer secret',
      token: '{e64}',
      near: true,
      hit: 'BITBUCKET_SECRET = "{e64}"',
      miss: 'BITBUCKET_SECRET = "{e31}"',
    },
    {
      id: 'repository-token',
      what: 'access token',
      token: 'ATCTT3xFfG{e100+}',
      hit: 'VALUE = "ATCTT3xFfG{e100}"',
      miss: 'VALUE = "ATCTT3xFfG{e49}"',
    },
  ],
}
