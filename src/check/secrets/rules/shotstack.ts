import type { Provider } from '../provider.ts'

export const shotstack: Provider = {
  slug: 'shotstack',
  name: 'Shotstack',
  docs: 'https://shotstack.io/docs',
  words: ['shotstack'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'SHOTSTACK_API_KEY = "{L40}"', miss: 'SHOTSTACK_API_KEY = "{L19}"' }],
}
