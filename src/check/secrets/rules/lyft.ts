import type { Provider } from '../provider.ts'

export const lyft: Provider = {
  slug: 'lyft',
  name: 'Lyft',
  docs: 'https://www.lyft.com/developers',
  words: ['lyft'],
  kinds: [{ id: 'client-secret', what: 'client secret', token: '{t32}', near: true, hit: 'LYFT_SECRET = "{t32}"', miss: 'LYFT_SECRET = "{t15}"' }],
}
