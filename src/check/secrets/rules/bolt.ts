import type { Provider } from '../provider.ts'

export const bolt: Provider = {
  slug: 'bolt',
  name: 'Bolt',
  docs: 'https://help.bolt.com',
  words: ['boltcheckout'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{t12}.{t12}.{h64}',
      near: true,
      hit: 'BOLTCHECKOUT_API_KEY = "{t12}.{t12}.{h64}"',
      miss: 'BOLTCHECKOUT_API_KEY = "{t12}.{t12}.{h31}"',
    },
  ],
}
