import type { Provider } from '../provider.ts'

export const rudderstack: Provider = {
  slug: 'rudderstack',
  name: 'RudderStack',
  docs: 'https://www.rudderstack.com/docs',
  words: ['rudderstack'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{L27}', near: true, hit: 'RUDDERSTACK_TOKEN = "{L27}"', miss: 'RUDDERSTACK_TOKEN = "{L12}"' },
  ],
}
