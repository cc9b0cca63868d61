import type { Provider } from '../provider.ts'

export const thunderstore: Provider = {
  slug: 'thunderstore',
  name: 'Thunderstore',
  docs: 'https://thunderstore.io/api/docs/',
  words: ['thunderstore'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'tss_{b28-40}', hit: 'VALUE = "tss_{b32}"', miss: 'VALUE = "tss_{b13}"' },
    { id: 'dash-token', what: 'API token', token: 'tss_{t28-48}', hit: 'VALUE = "tss_{t32}"', miss: 'VALUE = "tss_{t13}"' },
  ],
}
