import type { Provider } from '../provider.ts'

export const userflow: Provider = {
  slug: 'userflow',
  name: 'Userflow',
  docs: 'https://docs.userflow.com',
  words: ['userflow'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'USERFLOW_API_KEY = "{h32}"', miss: 'USERFLOW_API_KEY = "{h15}"' }],
}
