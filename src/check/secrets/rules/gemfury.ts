import type { Provider } from '../provider.ts'

export const gemfury: Provider = {
  slug: 'gemfury',
  name: 'Gemfury',
  docs: 'https://gemfury.com/help/tokens/',
  words: ['gemfury', 'fury'],
  kinds: [{ id: 'deploy-token', what: 'deploy token', token: '{t20}', near: true, hit: 'GEMFURY_TOKEN = "{t20}"', miss: 'GEMFURY_TOKEN = "{t9}"' }],
}
