import type { Provider } from '../provider.ts'

export const samsara: Provider = {
  slug: 'samsara',
  name: 'Samsara',
  docs: 'https://developers.samsara.com',
  words: ['samsara'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'samsara_api_{L30}', hit: 'VALUE = "samsara_api_{L30}"', miss: 'VALUE = "samsara_api_{L14}"' },
  ],
}
