import type { Provider } from '../provider.ts'

export const fileio: Provider = {
  slug: 'fileio',
  name: 'file.io',
  docs: 'https://www.file.io/developers',
  words: ['fileio'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{u7}.{u7}-{u7}-{u7}-{u7}',
      near: true,
      hit: 'FILEIO_API_KEY = "{u7}.{u7}-{u7}-{u7}-{u7}"',
      miss: 'FILEIO_API_KEY = "{u7}.{u7}-{u7}-{u7}-{u2}"',
    },
    { id: 'near', what: 'API key', token: '{u40}', near: true, hit: 'FILEIO_API_KEY = "{u40}"', miss: 'FILEIO_API_KEY = "{u19}"' },
  ],
}
