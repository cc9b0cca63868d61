import type { Provider } from '../provider.ts'

export const cartesia: Provider = {
  slug: 'cartesia',
  name: 'Cartesia',
  docs: 'https://docs.cartesia.ai',
  words: ['cartesia'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'sk_car_{t20-40}', hit: 'VALUE = "sk_car_{t24}"', miss: 'VALUE = "sk_car_{t11}"' }],
}
