import type { Provider } from '../provider.ts'

export const env0: Provider = {
  slug: 'env0',
  name: 'env0',
  docs: 'https://docs.env0.com',
  words: ['env0'],
  kinds: [{ id: 'api-secret', what: 'API key secret', token: '{t32}', near: true, hit: 'ENV0_SECRET = "{t32}"', miss: 'ENV0_SECRET = "{t15}"' }],
}
