import type { Provider } from '../provider.ts'

export const anthem: Provider = {
  slug: 'anthem',
  name: 'Anthem',
  docs: 'https://developer.anthem.com',
  words: ['anthemapi'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{L32}', near: true, hit: 'ANTHEMAPI_SECRET = "{L32}"', miss: 'ANTHEMAPI_SECRET = "{L15}"' },
  ],
}
