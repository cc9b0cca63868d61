import type { Provider } from '../provider.ts'

export const gogs: Provider = {
  slug: 'gogs',
  name: 'Gogs',
  docs: 'https://gogs.io/docs',
  words: ['gogs'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: '{h40}',
      near: true,
      with: ['token', 'key', 'secret'],
      hit: 'GOGS_TOKEN = "{h40}"',
      miss: 'GOGS_TOKEN = "{h19}"',
    },
  ],
}
