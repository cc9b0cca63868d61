import type { Provider } from '../provider.ts'

export const cicero: Provider = {
  slug: 'cicero',
  name: 'Cicero',
  docs: 'https://cicero.azavea.com/docs',
  words: ['cicerodata'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'CICERODATA_API_KEY = "{h40}"', miss: 'CICERODATA_API_KEY = "{h19}"' }],
}
