import type { Provider } from '../provider.ts'

export const bubble: Provider = {
  slug: 'bubble',
  name: 'Bubble',
  docs: 'https://manual.bubble.io',
  words: ['bubbleio'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h32}', near: true, hit: 'BUBBLEIO_TOKEN = "{h32}"', miss: 'BUBBLEIO_TOKEN = "{h15}"' }],
}
