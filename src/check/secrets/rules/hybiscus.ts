import type { Provider } from '../provider.ts'

export const hybiscus: Provider = {
  slug: 'hybiscus',
  name: 'Hybiscus',
  docs: 'https://hybiscus.dev/docs',
  words: ['hybiscus'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t43-64}', near: true, hit: 'HYBISCUS_API_KEY = "{t47}"', miss: 'HYBISCUS_API_KEY = "{t20}"' }],
}
