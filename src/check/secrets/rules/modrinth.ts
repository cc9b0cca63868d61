import type { Provider } from '../provider.ts'

export const modrinth: Provider = {
  slug: 'modrinth',
  name: 'Modrinth',
  docs: 'https://docs.modrinth.com',
  words: ['modrinth'],
  kinds: [
    { id: 'pat', what: 'personal access token', token: 'mrp_{L60}', hit: 'VALUE = "mrp_{L60}"', miss: 'VALUE = "mrp_{L29}"' },
    { id: 'oauth-token', what: 'OAuth token', token: 'mro_{L60}', hit: 'VALUE = "mro_{L60}"', miss: 'VALUE = "mro_{L29}"' },
    { id: 'session', what: 'session', token: 'mra_{L60}', hit: 'VALUE = "mra_{L60}"', miss: 'VALUE = "mra_{L29}"' },
  ],
}
