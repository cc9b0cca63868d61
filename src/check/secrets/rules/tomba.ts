import type { Provider } from '../provider.ts'

export const tomba: Provider = {
  slug: 'tomba',
  name: 'Tomba',
  docs: 'https://developer.tomba.io',
  words: ['tomba', 'tombaapi'],
  kinds: [
    { id: 'key', what: 'API key', token: 'ta_{l32}', hit: 'VALUE = "ta_{l32}"', miss: 'VALUE = "ta_{l15}"' },
    {
      id: 'secret',
      what: 'API secret',
      token: 'ts_{uuid}',
      hit: 'VALUE = "ts_{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "ts_{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
