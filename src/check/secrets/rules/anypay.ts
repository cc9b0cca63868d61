import type { Provider } from '../provider.ts'

export const anypay: Provider = {
  slug: 'anypay',
  name: 'Anypay',
  docs: 'https://anypayx.com',
  words: ['anypay'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'ANYPAY_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'ANYPAY_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
