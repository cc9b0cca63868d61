import type { Provider } from '../provider.ts'

export const ipdata: Provider = {
  slug: 'ipdata',
  name: 'ipdata',
  docs: 'https://docs.ipdata.co',
  words: ['ipdata'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h56}', near: true, hit: 'IPDATA_API_KEY = "{h56}"', miss: 'IPDATA_API_KEY = "{h27}"' }],
}
