import type { Provider } from '../provider.ts'

export const proxycrawl: Provider = {
  slug: 'proxycrawl',
  name: 'Crawlbase',
  docs: 'https://crawlbase.com/docs',
  words: ['proxycrawl', 'crawlbase'],
  kinds: [{ id: 'token', what: 'token', token: '{t22}', near: true, hit: 'PROXYCRAWL_TOKEN = "{t22}"', miss: 'PROXYCRAWL_TOKEN = "{t10}"' }],
}
