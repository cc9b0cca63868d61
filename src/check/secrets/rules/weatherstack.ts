import type { Provider } from '../provider.ts'

export const weatherstack: Provider = {
  slug: 'weatherstack',
  name: 'weatherstack',
  docs: 'https://weatherstack.com/documentation',
  words: ['weatherstack'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'WEATHERSTACK_API_KEY = "{h32}"', miss: 'WEATHERSTACK_API_KEY = "{h15}"' },
  ],
}
