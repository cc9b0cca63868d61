import type { Provider } from '../provider.ts'

export const tavily: Provider = {
  slug: 'tavily',
  name: 'Tavily',
  docs: 'https://docs.tavily.com',
  words: ['tavily'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'tvly-{L32}', hit: 'VALUE = "tvly-{L32}"', miss: 'VALUE = "tvly-{L15}"' },
    { id: 'dev-key', what: 'API key', token: 'tvly-(dev|prod)-{t30-60}', hit: 'VALUE = "tvly-dev-{t34}"', miss: 'VALUE = "tvly-dev-{t14}"' },
  ],
}
