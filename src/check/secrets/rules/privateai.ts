import type { Provider } from '../provider.ts'

export const privateai: Provider = {
  slug: 'privateai',
  name: 'Private AI',
  docs: 'https://docs.private-ai.com',
  words: ['privateai'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{l32}', near: true, hit: 'PRIVATEAI_TOKEN = "{l32}"', miss: 'PRIVATEAI_TOKEN = "{l15}"' }],
}
