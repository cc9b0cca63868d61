import type { Provider } from '../provider.ts'

export const discogs: Provider = {
  slug: 'discogs',
  name: 'Discogs',
  docs: 'https://www.discogs.com/developers',
  words: ['discogs'],
  kinds: [
    { id: 'token', what: 'personal access token', token: '{L40}', near: true, hit: 'DISCOGS_TOKEN = "{L40}"', miss: 'DISCOGS_TOKEN = "{L19}"' },
  ],
}
