import type { Provider } from '../provider.ts'

export const purestake: Provider = {
  slug: 'purestake',
  name: 'Purestake',
  docs: 'https://www.purestake.com',
  words: ['purestake'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'PURESTAKE_KEY = "{L40}"', miss: 'PURESTAKE_KEY = "{L19}"' }],
}
