import type { Provider } from '../provider.ts'

export const liveagent: Provider = {
  slug: 'liveagent',
  name: 'LiveAgent',
  docs: 'https://support.liveagent.com',
  words: ['liveagent'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'LIVEAGENT_API_KEY = "{L32}"', miss: 'LIVEAGENT_API_KEY = "{L15}"' }],
}
