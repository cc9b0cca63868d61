import type { Provider } from '../provider.ts'

export const chef: Provider = {
  slug: 'chef',
  name: 'Chef',
  docs: 'https://docs.chef.io',
  words: ['chefautomate', 'chefapi'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{b44}', near: true, hit: 'CHEFAUTOMATE_TOKEN = "{b44}"', miss: 'CHEFAUTOMATE_TOKEN = "{b21}"' },
  ],
}
