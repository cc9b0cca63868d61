import type { Provider } from '../provider.ts'

export const purestake: Provider = {
  slug: 'purestake',
  name: 'Purestake',
  docs: 'https://www.purestake.com',
  words: ['purestake'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'PURESTAKE_API_KEY = "{L40}"', miss: 'PURESTAKE_API_KEY = "{L19}"' }],
}
