import type { Provider } from '../provider.ts'

export const crisp: Provider = {
  slug: 'crisp',
  name: 'Crisp',
  docs: 'https://docs.crisp.chat',
  words: ['crisp'],
  kinds: [{ id: 'key', what: 'API key', token: '{h64}', near: true, hit: 'CRISP_API_KEY = "{h64}"', miss: 'CRISP_API_KEY = "{h31}"' }],
}
