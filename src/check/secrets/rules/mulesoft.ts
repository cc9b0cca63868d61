import type { Provider } from '../provider.ts'

export const mulesoft: Provider = {
  slug: 'mulesoft',
  name: 'MuleSoft Anypoint',
  docs: 'https://docs.mulesoft.com',
  words: ['anypoint', 'mulesoft'],
  kinds: [
    {
      id: 'client-secret',
      what: 'API credential',
      token: '{uuid}',
      near: true,
      hit: 'ANYPOINT_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'ANYPOINT_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'hex', what: 'client secret', token: '{H32}', near: true, hit: 'ANYPOINT_SECRET = "{H32}"', miss: 'ANYPOINT_SECRET = "{H15}"' },
  ],
}
