import type { Provider } from '../provider.ts'

export const textmagic: Provider = {
  slug: 'textmagic',
  name: 'Textmagic',
  docs: 'https://docs.textmagic.com',
  words: ['textmagic'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L30}', near: true, hit: 'TEXTMAGIC_API_KEY = "{L30}"', miss: 'TEXTMAGIC_API_KEY = "{L14}"' }],
}
