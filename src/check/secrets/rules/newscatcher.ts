import type { Provider } from '../provider.ts'

export const newscatcher: Provider = {
  slug: 'newscatcher',
  name: 'NewsCatcher',
  docs: 'https://docs.newscatcherapi.com',
  words: ['newscatcher'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t43}', near: true, hit: 'NEWSCATCHER_API_KEY = "{t43}"', miss: 'NEWSCATCHER_API_KEY = "{t20}"' },
  ],
}
