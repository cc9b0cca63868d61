import type { Provider } from '../provider.ts'

export const what3words: Provider = {
  slug: 'what3words',
  name: 'what3words',
  docs: 'https://developer.what3words.com',
  words: ['what3words', 'w3w'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{u8}', near: true, hit: 'WHAT3WORDS_API_KEY = "{u8}"', miss: 'WHAT3WORDS_API_KEY = "{u3}"' }],
}
