import type { Provider } from '../provider.ts'

export const alienvault: Provider = {
  slug: 'alienvault',
  name: 'AlienVault OTX',
  docs: 'https://otx.alienvault.com',
  words: ['alienvault', 'otx'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'ALIENVAULT_API_KEY = "{h64}"', miss: 'ALIENVAULT_API_KEY = "{h31}"' }],
}
