import type { Provider } from '../provider.ts'

export const saltstack: Provider = {
  slug: 'saltstack',
  name: 'Salt',
  docs: 'https://docs.saltproject.io',
  words: ['saltstack'],
  kinds: [{ id: 'token', what: 'token', token: '{h40}', near: true, hit: 'SALTSTACK_TOKEN = "{h40}"', miss: 'SALTSTACK_TOKEN = "{h19}"' }],
}
