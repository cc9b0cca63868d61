import type { Provider } from '../provider.ts'

export const lucid: Provider = {
  slug: 'lucid',
  name: 'Lucid',
  docs: 'https://developer.lucid.co',
  words: ['lucidchart'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'key-{h60-80}',
      near: true,
      hit: 'LUCIDCHART_API_KEY = "key-{h64}"',
      miss: 'LUCIDCHART_API_KEY = "key-{h29}"',
    },
  ],
}
