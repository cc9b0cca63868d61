import type { Provider } from '../provider.ts'

export const movableInk: Provider = {
  slug: 'movable-ink',
  name: 'Movable Ink',
  docs: 'https://developer.movableink.com',
  words: ['movableink'],
  kinds: [{ id: 'token', what: 'token', token: '{h40}', near: true, hit: 'MOVABLEINK_TOKEN = "{h40}"', miss: 'MOVABLEINK_TOKEN = "{h19}"' }],
}
