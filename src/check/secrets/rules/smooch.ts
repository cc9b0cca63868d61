import type { Provider } from '../provider.ts'

export const smooch: Provider = {
  slug: 'smooch',
  name: 'Smooch',
  docs: 'https://docs.smooch.io',
  words: ['smooch'],
  kinds: [
    { id: 'key-id', what: 'key id', token: 'act_{h24}', near: true, hit: 'SMOOCH_API_KEY = "act_{h24}"', miss: 'SMOOCH_API_KEY = "act_{h11}"' },
  ],
}
