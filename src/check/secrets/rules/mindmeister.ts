import type { Provider } from '../provider.ts'

export const mindmeister: Provider = {
  slug: 'mindmeister',
  name: 'Mindmeister',
  docs: 'https://developers.mindmeister.com',
  words: ['mindmeister'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t43}', near: true, hit: 'MINDMEISTER_API_KEY = "{t43}"', miss: 'MINDMEISTER_API_KEY = "{t20}"' },
  ],
}
