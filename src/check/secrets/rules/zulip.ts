import type { Provider } from '../provider.ts'

export const zulip: Provider = {
  slug: 'zulip',
  name: 'Zulip',
  docs: 'https://zulip.com/api',
  words: ['zulip'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'ZULIP_API_KEY = "{L32}"', miss: 'ZULIP_API_KEY = "{L15}"' }],
}
