import type { Provider } from '../provider.ts'

export const partnerstack: Provider = {
  slug: 'partnerstack',
  name: 'PartnerStack',
  docs: 'https://docs.partnerstack.com',
  words: ['partnerstack'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L64}', near: true, hit: 'PARTNERSTACK_API_KEY = "{L64}"', miss: 'PARTNERSTACK_API_KEY = "{L31}"' },
  ],
}
