import type { Provider } from '../provider.ts'

export const teamwork: Provider = {
  slug: 'teamwork',
  name: 'Teamwork',
  docs: 'https://apidocs.teamwork.com',
  words: ['teamwork'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'tkn.v1_{s71}', hit: 'VALUE = "tkn.v1_{s71}"', miss: 'VALUE = "tkn.v1_{s34}"' },
    { id: 'key', what: 'API key', token: 'twp_{L20-30}', hit: 'VALUE = "twp_{L24}"', miss: 'VALUE = "twp_{L9}"' },
  ],
}
