import type { Provider } from '../provider.ts'

export const socket: Provider = {
  slug: 'socket',
  name: 'Socket',
  docs: 'https://docs.socket.dev',
  words: ['socketdev', 'socketsecurity'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'sktsec_{t40-60}_api', hit: 'VALUE = "sktsec_{t44}_api"', miss: 'VALUE = "sktsec_{t19}_api"' },
  ],
}
