import type { Provider } from '../provider.ts'

export const censys: Provider = {
  slug: 'censys',
  name: 'Censys',
  docs: 'https://docs.censys.com',
  words: ['censys'],
  kinds: [
    { id: 'api-secret', what: 'API secret', token: '{L32}', near: true, hit: 'CENSYS_SECRET = "{L32}"', miss: 'CENSYS_SECRET = "{L15}"' },
    {
      id: 'pat',
      what: 'personal access token',
      token: 'censys_{L8}_{L20-40}',
      hit: 'VALUE = "censys_{L8}_{L24}"',
      miss: 'VALUE = "censys_{L8}_{L9}"',
    },
  ],
}
