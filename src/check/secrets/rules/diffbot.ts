import type { Provider } from '../provider.ts'

export const diffbot: Provider = {
  slug: 'diffbot',
  name: 'Diffbot',
  docs: 'https://docs.diffbot.com',
  words: ['diffbot'],
  kinds: [{ id: 'token', what: 'token', token: '{h32}', near: true, hit: 'DIFFBOT_TOKEN = "{h32}"', miss: 'DIFFBOT_TOKEN = "{h15}"' }],
}
