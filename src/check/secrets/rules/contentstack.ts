import type { Provider } from '../provider.ts'

export const contentstack: Provider = {
  slug: 'contentstack',
  name: 'Contentstack',
  docs: 'https://www.contentstack.com/docs/developers/create-tokens',
  words: ['contentstack'],
  kinds: [
    { id: 'management-token', what: 'management token', token: 'cs{h32}', hit: 'VALUE = "cs{h32}"', miss: 'VALUE = "cs{h15}"' },
    { id: 'api-key', what: 'API key', token: 'blt{h16-24}', hit: 'VALUE = "blt{h20}"', miss: 'VALUE = "blt{h9}"' },
  ],
}
