import type { Provider } from '../provider.ts'

export const veriphone: Provider = {
  slug: 'veriphone',
  name: 'Veriphone',
  docs: 'https://veriphone.io/docs/v2',
  words: ['veriphone'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{u32}', near: true, hit: 'VERIPHONE_API_KEY = "{u32}"', miss: 'VERIPHONE_API_KEY = "{u15}"' }],
}
