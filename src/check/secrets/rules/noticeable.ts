import type { Provider } from '../provider.ts'

export const noticeable: Provider = {
  slug: 'noticeable',
  name: 'Noticeable',
  docs: 'https://noticeable.io/docs',
  words: ['noticeable'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'NOTICEABLE_API_KEY = "{L20}"', miss: 'NOTICEABLE_API_KEY = "{L9}"' }],
}
