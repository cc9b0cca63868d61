import type { Provider } from '../provider.ts'

export const sanity: Provider = {
  slug: 'sanity',
  name: 'Sanity',
  docs: 'https://www.sanity.io/docs/http-auth',
  words: ['sanity'],
  kinds: [
    { id: 'token', what: 'robot token', token: 'sk{L79}', near: true, hit: 'SANITY_TOKEN = "sk{L79}"', miss: 'SANITY_TOKEN = "sk{L38}"' },
    { id: 'long-token', what: 'robot token', token: 'sk{L170-180}', near: true, hit: 'SANITY_TOKEN = "sk{L174}"', miss: 'SANITY_TOKEN = "sk{L84}"' },
  ],
}
