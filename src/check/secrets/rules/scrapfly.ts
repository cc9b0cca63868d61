import type { Provider } from '../provider.ts'

export const scrapfly: Provider = {
  slug: 'scrapfly',
  name: 'Scrapfly',
  docs: 'https://scrapfly.io/docs',
  words: ['scrapfly'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'scp-(live|test)-{h32}', hit: 'VALUE = "scp-live-{h32}"', miss: 'VALUE = "scp-live-{h15}"' }],
}
