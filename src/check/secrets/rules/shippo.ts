import type { Provider } from '../provider.ts'

export const shippo: Provider = {
  slug: 'shippo',
  name: 'Shippo',
  docs: 'https://docs.goshippo.com',
  words: ['shippo', 'goshippo'],
  kinds: [
    { id: 'live-token', what: 'live token', token: 'shippo_live_{h40}', hit: 'VALUE = "shippo_live_{h40}"', miss: 'VALUE = "shippo_live_{h19}"' },
    {
      id: 'test-token',
      what: 'test token',
      token: 'shippo_test_{h40}',
      severity: 'low',
      hit: 'VALUE = "shippo_test_{h40}"',
      miss: 'VALUE = "shippo_test_{h19}"',
    },
  ],
}
