import type { Provider } from '../provider.ts'

export const plex: Provider = {
  slug: 'plex',
  name: 'Plex',
  docs: 'https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/',
  words: ['plextoken', 'xplextoken'],
  kinds: [{ id: 'token', what: 'token', token: '{t20}', near: true, hit: 'PLEXTOKEN_TOKEN = "{t20}"', miss: 'PLEXTOKEN_TOKEN = "{t9}"' }],
}
