import type { Provider } from '../provider.ts'

export const sigopt: Provider = {
  slug: 'sigopt',
  name: 'SigOpt',
  docs: 'https://docs.sigopt.com',
  words: ['sigopt'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{u48}', near: true, hit: 'SIGOPT_TOKEN = "{u48}"', miss: 'SIGOPT_TOKEN = "{u23}"' }],
}
