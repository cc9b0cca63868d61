import type { Provider } from '../provider.ts'

export const buttercms: Provider = {
  slug: 'buttercms',
  name: 'ButterCMS',
  docs: 'https://buttercms.com/docs/api',
  words: ['buttercms'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{l40}', near: true, hit: 'BUTTERCMS_TOKEN = "{l40}"', miss: 'BUTTERCMS_TOKEN = "{l19}"' }],
}
