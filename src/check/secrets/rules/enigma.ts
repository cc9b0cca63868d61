import type { Provider } from '../provider.ts'

export const enigma: Provider = {
  slug: 'enigma',
  name: 'Enigma',
  docs: 'https://developers.enigma.com',
  words: ['enigma'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'ENIGMA_API_KEY = "{L40}"', miss: 'ENIGMA_API_KEY = "{L19}"' }],
}
