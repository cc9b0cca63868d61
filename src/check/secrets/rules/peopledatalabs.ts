import type { Provider } from '../provider.ts'

export const peopledatalabs: Provider = {
  slug: 'peopledatalabs',
  name: 'PeopleDataLabs',
  docs: 'https://docs.peopledatalabs.com',
  words: ['peopledatalabs'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'PEOPLEDATALABS_API_KEY = "{h64}"', miss: 'PEOPLEDATALABS_API_KEY = "{h31}"' },
  ],
}
