import type { Provider } from '../provider.ts'

export const hotjar: Provider = {
  slug: 'hotjar',
  name: 'Hotjar',
  docs: 'https://help.hotjar.com',
  words: ['hotjar'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40-60}', near: true, hit: 'HOTJAR_API_KEY = "{L44}"', miss: 'HOTJAR_API_KEY = "{L19}"' }],
}
