import type { Provider } from '../provider.ts'

export const supertokens: Provider = {
  slug: 'supertokens',
  name: 'SuperTokens',
  docs: 'https://supertokens.com/docs',
  words: ['supertokens'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L20-60}', near: true, hit: 'SUPERTOKENS_API_KEY = "{L24}"', miss: 'SUPERTOKENS_API_KEY = "{L9}"' },
  ],
}
