import type { Provider } from '../provider.ts'

export const civo: Provider = {
  slug: 'civo',
  name: 'Civo',
  docs: 'https://www.civo.com/api',
  words: ['civo'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L50}', near: true, hit: 'CIVO_API_KEY = "{L50}"', miss: 'CIVO_API_KEY = "{L24}"' }],
}
