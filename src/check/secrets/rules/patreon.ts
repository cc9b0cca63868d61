import type { Provider } from '../provider.ts'

export const patreon: Provider = {
  slug: 'patreon',
  name: 'Patreon',
  docs: 'https://docs.patreon.com',
  words: ['patreon'],
  kinds: [
    { id: 'access-token', what: 'creator access token', token: '{t43}', near: true, hit: 'PATREON_TOKEN = "{t43}"', miss: 'PATREON_TOKEN = "{t20}"' },
  ],
}
