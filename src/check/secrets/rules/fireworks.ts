import type { Provider } from '../provider.ts'

export const fireworks: Provider = {
  slug: 'fireworks',
  name: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai',
  words: ['fireworks'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'fw_{L24}', hit: 'VALUE = "fw_{L24}"', miss: 'VALUE = "fw_{L11}"' }],
}
