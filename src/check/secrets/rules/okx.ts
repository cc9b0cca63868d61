import type { Provider } from '../provider.ts'

export const okx: Provider = {
  slug: 'okx',
  name: 'OKX',
  docs: 'https://www.okx.com/docs-v5',
  words: ['okx', 'okex'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'OKX_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'OKX_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'secret-key', what: 'secret key', token: '{X32}', near: true, hit: 'OKX_SECRET = "{X32}"', miss: 'OKX_SECRET = "{X15}"' },
  ],
}
