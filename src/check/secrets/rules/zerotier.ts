import type { Provider } from '../provider.ts'

export const zerotier: Provider = {
  slug: 'zerotier',
  name: 'ZeroTier',
  docs: 'https://docs.zerotier.com',
  words: ['zerotier'],
  kinds: [{ id: 'token', what: 'API token', token: '{L32}', near: true, hit: 'ZEROTIER_TOKEN = "{L32}"', miss: 'ZEROTIER_TOKEN = "{L15}"' }],
}
