import type { Provider } from '../provider.ts'

export const bamboo: Provider = {
  slug: 'bamboo',
  name: 'Bamboo',
  docs: 'https://confluence.atlassian.com/bamboo',
  words: ['bamboo'],
  kinds: [{ id: 'token', what: 'personal access token', token: '{b44}', near: true, hit: 'BAMBOO_TOKEN = "{b44}"', miss: 'BAMBOO_TOKEN = "{b21}"' }],
}
