import type { Provider } from '../provider.ts'

export const currencyapi: Provider = {
  slug: 'currencyapi',
  name: 'currencyapi',
  docs: 'https://currencyapi.com/docs',
  words: ['currencyapi'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'cur_live_{L40}', hit: 'VALUE = "cur_live_{L40}"', miss: 'VALUE = "cur_live_{L19}"' }],
}
