import type { Provider } from '../provider.ts'

export const activecampaign: Provider = {
  slug: 'activecampaign',
  name: 'ActiveCampaign',
  docs: 'https://developers.activecampaign.com',
  words: ['activecampaign'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h72}', near: true, hit: 'ACTIVECAMPAIGN_API_KEY = "{h72}"', miss: 'ACTIVECAMPAIGN_API_KEY = "{h35}"' },
  ],
}
