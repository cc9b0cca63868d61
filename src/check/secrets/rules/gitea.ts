import type { Provider } from '../provider.ts'

export const gitea: Provider = {
  slug: 'gitea',
  name: 'Gitea',
  docs: 'https://docs.gitea.com/development/api-usage',
  words: ['gitea', 'forgejo', 'codeberg'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: '{h40}',
      near: true,
      with: ['token', 'key', 'secret', 'password'],
      hit: 'GITEA_TOKEN = "{h40}"',
      miss: 'GITEA_TOKEN = "{h19}"',
    },
    { id: 'oauth-secret', what: 'OAuth client secret', token: 'gto_{L52}', hit: 'VALUE = "gto_{L52}"', miss: 'VALUE = "gto_{L25}"' },
  ],
}
