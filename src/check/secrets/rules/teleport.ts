import type { Provider } from '../provider.ts'

export const teleport: Provider = {
  slug: 'teleport',
  name: 'Teleport',
  docs: 'https://goteleport.com/docs',
  words: ['teleport'],
  kinds: [{ id: 'join-token', what: 'join token', token: '{h32}', near: true, hit: 'TELEPORT_TOKEN = "{h32}"', miss: 'TELEPORT_TOKEN = "{h15}"' }],
}
