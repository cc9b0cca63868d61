import type { Provider } from '../provider.ts'

export const bunny: Provider = {
  slug: 'bunny',
  name: 'bunny.net',
  docs: 'https://docs.bunny.net',
  words: ['bunny', 'bunnycdn', 'bunnynet'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{h8}-{h4}-{h4}-{h4}-{h12}{h8}-{h4}-{h4}-{h4}-{h12}',
      near: true,
      hit: 'BUNNY_API_KEY = "{h8}-{h4}-{h4}-{h4}-{h12}{h8}-{h4}-{h4}-{h4}-{h12}"',
      miss: 'BUNNY_API_KEY = "{h8}-{h4}-{h4}-{h4}-{h12}{h8}-{h4}-{h4}-{h4}-{h5}"',
    },
    {
      id: 'storage-key',
      what: 'storage password',
      token: '{h8}-{h4}-{h4}-{h12}-{h4}-{h4}',
      near: true,
      hit: 'BUNNY_PASSWORD = "{h8}-{h4}-{h4}-{h12}-{h4}-{h4}"',
      miss: 'BUNNY_PASSWORD = "{h8}-{h4}-{h4}-{h12}-{h4}-{h1}"',
    },
    {
      id: 'stream-key',
      what: 'stream API key',
      token: '{uuid}',
      near: true,
      hit: 'BUNNY_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'BUNNY_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
