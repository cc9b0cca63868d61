import type { Provider } from '../provider.ts'

export const sellfy: Provider = {
  slug: 'sellfy',
  name: 'Sellfy',
  docs: 'https://docs.sellfy.com',
  words: ['sellfy'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32-64}', near: true, hit: 'SELLFY_API_KEY = "{L36}"', miss: 'SELLFY_API_KEY = "{L15}"' }],
}
