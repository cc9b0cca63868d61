import type { Provider } from '../provider.ts'

export const pipedrive: Provider = {
  slug: 'pipedrive',
  name: 'Pipedrive',
  docs: 'https://developers.pipedrive.com',
  words: ['pipedrive'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h40}', near: true, hit: 'PIPEDRIVE_TOKEN = "{h40}"', miss: 'PIPEDRIVE_TOKEN = "{h19}"' }],
}
