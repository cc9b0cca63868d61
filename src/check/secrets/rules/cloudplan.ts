import type { Provider } from '../provider.ts'

export const cloudplan: Provider = {
  slug: 'cloudplan',
  name: 'Cloudplan',
  docs: 'https://www.cloudplan.net',
  words: ['cloudplan'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t32}', near: true, hit: 'CLOUDPLAN_API_KEY = "{t32}"', miss: 'CLOUDPLAN_API_KEY = "{t15}"' }],
}
