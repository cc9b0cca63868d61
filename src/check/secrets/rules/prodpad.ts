import type { Provider } from '../provider.ts'

export const prodpad: Provider = {
  slug: 'prodpad',
  name: 'ProdPad',
  docs: 'https://help.prodpad.com',
  words: ['prodpad'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'PRODPAD_API_KEY = "{h64}"', miss: 'PRODPAD_API_KEY = "{h31}"' }],
}
