import type { Provider } from '../provider.ts'

export const composio: Provider = {
  slug: 'composio',
  name: 'Composio',
  docs: 'https://docs.composio.dev',
  words: ['composio'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'ak_{t18-24}', near: true, hit: 'COMPOSIO_API_KEY = "ak_{t22}"', miss: 'COMPOSIO_API_KEY = "ak_{t10}"' },
  ],
}
