import type { Provider } from '../provider.ts'

export const statuscake: Provider = {
  slug: 'statuscake',
  name: 'StatusCake',
  docs: 'https://developers.statuscake.com',
  words: ['statuscake'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L20-30}', near: true, hit: 'STATUSCAKE_API_KEY = "{L24}"', miss: 'STATUSCAKE_API_KEY = "{L9}"' },
  ],
}
