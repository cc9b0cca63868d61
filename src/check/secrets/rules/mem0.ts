import type { Provider } from '../provider.ts'

export const mem0: Provider = {
  slug: 'mem0',
  name: 'Mem0',
  docs: 'https://docs.mem0.ai',
  words: ['mem0'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'm0-{L40}', hit: 'VALUE = "m0-{L40}"', miss: 'VALUE = "m0-{L19}"' }],
}
