import type { Provider } from '../provider.ts'

export const duffel: Provider = {
  slug: 'duffel',
  name: 'Duffel',
  docs: 'https://duffel.com/docs',
  words: ['duffel'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: 'duffel_(live|test)_{e43}',
      hit: 'VALUE = "duffel_live_{e43}"',
      miss: 'VALUE = "duffel_live_{e20}"',
    },
  ],
}
