import type { Provider } from '../provider.ts'

export const pinterest: Provider = {
  slug: 'pinterest',
  name: 'Pinterest',
  docs: 'https://developers.pinterest.com',
  words: ['pinterest'],
  kinds: [
    { id: 'access-token', what: 'access token', token: 'pin(a|r)_{t60-80}', hit: 'VALUE = "pina_{t64}"', miss: 'VALUE = "pina_{t29}"' },
    { id: 'app-secret', what: 'app secret', token: '{h40}', near: true, hit: 'PINTEREST_SECRET = "{h40}"', miss: 'PINTEREST_SECRET = "{h19}"' },
  ],
}
