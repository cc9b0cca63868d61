import type { Provider } from '../provider.ts'

export const pushover: Provider = {
  slug: 'pushover',
  name: 'Pushover',
  docs: 'https://pushover.net/api',
  words: ['pushover'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'a{l29}', near: true, hit: 'PUSHOVER_TOKEN = "a{l29}"', miss: 'PUSHOVER_TOKEN = "a{l13}"' },
    {
      id: 'user-key',
      what: 'user key',
      token: 'u{l29}',
      near: true,
      severity: 'medium',
      hit: 'PUSHOVER_API_KEY = "u{l29}"',
      miss: 'PUSHOVER_API_KEY = "u{l13}"',
    },
  ],
}
