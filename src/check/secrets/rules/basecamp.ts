import type { Provider } from '../provider.ts'

export const basecamp: Provider = {
  slug: 'basecamp',
  name: 'Basecamp',
  docs: 'https://github.com/basecamp/api',
  words: ['basecamp'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{h40}', near: true, hit: 'BASECAMP_SECRET = "{h40}"', miss: 'BASECAMP_SECRET = "{h19}"' },
  ],
}
