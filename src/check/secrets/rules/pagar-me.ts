import type { Provider } from '../provider.ts'

export const pagarMe: Provider = {
  slug: 'pagar-me',
  name: 'Pagar.me',
  docs: 'https://docs.pagar.me',
  words: ['pagarme'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'ak_live_{L30}', hit: 'VALUE = "ak_live_{L30}"', miss: 'VALUE = "ak_live_{L14}"' }],
}
