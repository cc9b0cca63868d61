import type { Provider } from '../provider.ts'

export const pangea: Provider = {
  slug: 'pangea',
  name: 'Pangea',
  docs: 'https://pangea.cloud/docs/admin-guide/tokens',
  words: ['pangea'],
  kinds: [
    {
      id: 'token',
      what: 'service token',
      token: 'p(ts|mt|cl)_{q32}',
      near: true,
      hit: 'PANGEA_TOKEN = "pts_{q32}"',
      miss: 'PANGEA_TOKEN = "pts_{q15}"',
    },
  ],
}
