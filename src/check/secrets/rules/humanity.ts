import type { Provider } from '../provider.ts'

export const humanity: Provider = {
  slug: 'humanity',
  name: 'Humanity',
  docs: 'https://platform.humanity.com',
  words: ['humanity'],
  kinds: [{ id: 'token', what: 'access token', token: '{h40}', near: true, hit: 'HUMANITY_TOKEN = "{h40}"', miss: 'HUMANITY_TOKEN = "{h19}"' }],
}
