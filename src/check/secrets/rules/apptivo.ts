import type { Provider } from '../provider.ts'

export const apptivo: Provider = {
  slug: 'apptivo',
  name: 'Apptivo',
  docs: 'https://developer.apptivo.com',
  words: ['apptivo'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t32}', near: true, hit: 'APPTIVO_API_KEY = "{t32}"', miss: 'APPTIVO_API_KEY = "{t15}"' }],
}
