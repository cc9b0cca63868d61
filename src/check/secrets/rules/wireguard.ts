import type { Provider } from '../provider.ts'

export const wireguard: Provider = {
  slug: 'wireguard',
  name: 'WireGuard',
  docs: 'https://www.wireguard.com/quickstart/',
  words: ['wireguard', 'wgquick'],
  kinds: [{ id: 'key', what: 'private key', token: '{b43}=', near: true, hit: 'WIREGUARD_API_KEY = "{b43}="', miss: 'WIREGUARD_API_KEY = "{b20}="' }],
}
