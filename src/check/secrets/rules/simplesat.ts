import type { Provider } from '../provider.ts'

export const simplesat: Provider = {
  slug: 'simplesat',
  name: 'Simplesat',
  docs: 'https://documenter.simplesat.io',
  words: ['simplesat'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'SIMPLESAT_API_KEY = "{h40}"', miss: 'SIMPLESAT_API_KEY = "{h19}"' }],
}
