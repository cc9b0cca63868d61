import type { Provider } from '../provider.ts'

export const definedNetworking: Provider = {
  slug: 'defined-networking',
  name: 'Defined Networking',
  docs: 'https://docs.defined.net',
  words: ['dnkey', 'definednetworking', 'defined'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'dnkey-{e26}-{e52}', hit: 'VALUE = "dnkey-{e26}-{e52}"', miss: 'VALUE = "dnkey-{e26}-{e25}"' },
  ],
}
