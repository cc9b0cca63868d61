import type { Provider } from '../provider.ts'

export const eraser: Provider = {
  slug: 'eraser',
  name: 'Eraser',
  docs: 'https://docs.eraser.io',
  words: ['eraserio'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'ERASERIO_API_KEY = "{L20}"', miss: 'ERASERIO_API_KEY = "{L9}"' }],
}
