import type { Provider } from '../provider.ts'

export const postgrid: Provider = {
  slug: 'postgrid',
  name: 'PostGrid',
  docs: 'https://docs.postgrid.com',
  words: ['postgrid'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '(live|test)_sk_{L22}',
      near: true,
      hit: 'POSTGRID_API_KEY = "live_sk_{L22}"',
      miss: 'POSTGRID_API_KEY = "live_sk_{L10}"',
    },
  ],
}
