import type { Provider } from '../provider.ts'

export const mixpanel: Provider = {
  slug: 'mixpanel',
  name: 'Mixpanel',
  docs: 'https://developer.mixpanel.com',
  words: ['mixpanel'],
  kinds: [{ id: 'secret', what: 'API secret', token: '{h32}', near: true, hit: 'MIXPANEL_SECRET = "{h32}"', miss: 'MIXPANEL_SECRET = "{h15}"' }],
}
