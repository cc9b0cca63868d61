import type { Provider } from '../provider.ts'

export const rippling: Provider = {
  slug: 'rippling',
  name: 'Rippling',
  docs: 'https://developer.rippling.com',
  words: ['rippling'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40-80}', near: true, hit: 'RIPPLING_API_KEY = "{L44}"', miss: 'RIPPLING_API_KEY = "{L19}"' }],
}
