import type { Provider } from '../provider.ts'

export const appcenter: Provider = {
  slug: 'appcenter',
  name: 'App Center',
  docs: 'https://learn.microsoft.com/en-us/appcenter',
  words: ['appcenter'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h40}', near: true, hit: 'APPCENTER_TOKEN = "{h40}"', miss: 'APPCENTER_TOKEN = "{h19}"' }],
}
