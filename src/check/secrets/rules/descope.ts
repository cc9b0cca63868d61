import type { Provider } from '../provider.ts'

export const descope: Provider = {
  slug: 'descope',
  name: 'Descope',
  docs: 'https://docs.descope.com',
  words: ['descope'],
  kinds: [
    {
      id: 'management-key',
      what: 'management key',
      token: 'K2{L25}{t40-80}',
      near: true,
      hit: 'DESCOPE_API_KEY = "K2{L25}{t44}"',
      miss: 'DESCOPE_API_KEY = "K2{L25}{t19}"',
    },
  ],
}
