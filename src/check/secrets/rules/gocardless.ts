import type { Provider } from '../provider.ts'

export const gocardless: Provider = {
  slug: 'gocardless',
  name: 'GoCardless',
  docs: 'https://developer.gocardless.com',
  words: ['gocardless'],
  kinds: [
    { id: 'live-token', what: 'live access token', token: 'live_{e40}', hit: 'VALUE = "live_{e40}"', miss: 'VALUE = "live_{e19}"' },
    {
      id: 'sandbox-token',
      what: 'sandbox access token',
      token: 'sandbox_{e40}',
      near: true,
      severity: 'low',
      hit: 'GOCARDLESS_TOKEN = "sandbox_{e40}"',
      miss: 'GOCARDLESS_TOKEN = "sandbox_{e19}"',
    },
  ],
}
