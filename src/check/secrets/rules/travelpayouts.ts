import type { Provider } from '../provider.ts'

export const travelpayouts: Provider = {
  slug: 'travelpayouts',
  name: 'Travelpayouts',
  docs: 'https://support.travelpayouts.com',
  words: ['travelpayouts'],
  kinds: [
    { id: 'api-key', what: 'API token', token: '{h32}', near: true, hit: 'TRAVELPAYOUTS_TOKEN = "{h32}"', miss: 'TRAVELPAYOUTS_TOKEN = "{h15}"' },
  ],
}
