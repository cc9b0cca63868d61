import type { Provider } from '../provider.ts'

export const storecove: Provider = {
  slug: 'storecove',
  name: 'Storecove',
  docs: 'https://www.storecove.com/docs',
  words: ['storecove'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t43}', near: true, hit: 'STORECOVE_API_KEY = "{t43}"', miss: 'STORECOVE_API_KEY = "{t20}"' }],
}
