import type { Provider } from '../provider.ts'

export const groq: Provider = {
  slug: 'groq',
  name: 'Groq',
  docs: 'https://console.groq.com/docs',
  words: ['groq'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'gsk_{L52}', hit: 'VALUE = "gsk_{L52}"', miss: 'VALUE = "gsk_{L25}"' }],
}
