import type { Provider } from '../provider.ts'

export const h2o: Provider = {
  slug: 'h2o',
  name: 'H2O.ai',
  docs: 'https://docs.h2o.ai',
  words: ['h2oai'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40-60}', near: true, hit: 'H2OAI_API_KEY = "{L44}"', miss: 'H2OAI_API_KEY = "{L19}"' }],
}
