import type { Provider } from '../provider.ts'

export const splitwise: Provider = {
  slug: 'splitwise',
  name: 'Splitwise',
  docs: 'https://dev.splitwise.com',
  words: ['splitwise'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'SPLITWISE_API_KEY = "{L40}"', miss: 'SPLITWISE_API_KEY = "{L19}"' }],
}
