import type { Provider } from '../provider.ts'

export const bamboohr: Provider = {
  slug: 'bamboohr',
  name: 'BambooHR',
  docs: 'https://documentation.bamboohr.com',
  words: ['bamboohr'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'BAMBOOHR_API_KEY = "{h40}"', miss: 'BAMBOOHR_API_KEY = "{h19}"' }],
}
