import type { Provider } from '../provider.ts'

export const verimail: Provider = {
  slug: 'verimail',
  name: 'Verimail',
  docs: 'https://verimail.io/documentation',
  words: ['verimail'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{u32}', near: true, hit: 'VERIMAIL_API_KEY = "{u32}"', miss: 'VERIMAIL_API_KEY = "{u15}"' }],
}
