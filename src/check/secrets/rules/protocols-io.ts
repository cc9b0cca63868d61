import type { Provider } from '../provider.ts'

export const protocolsIo: Provider = {
  slug: 'protocols-io',
  name: 'Protocols.io',
  docs: 'https://www.protocols.io/developers',
  words: ['protocolsio'],
  kinds: [{ id: 'token', what: 'access token', token: '{h64}', near: true, hit: 'PROTOCOLSIO_TOKEN = "{h64}"', miss: 'PROTOCOLSIO_TOKEN = "{h31}"' }],
}
