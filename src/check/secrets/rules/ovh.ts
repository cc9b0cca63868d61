import type { Provider } from '../provider.ts'

export const ovh: Provider = {
  slug: 'ovh',
  name: 'OVHcloud',
  docs: 'https://help.ovhcloud.com',
  words: ['ovh', 'ovhcloud'],
  kinds: [
    { id: 'application-secret', what: 'application secret', token: '{L32}', near: true, hit: 'OVH_SECRET = "{L32}"', miss: 'OVH_SECRET = "{L15}"' },
    { id: 'consumer-key', what: 'consumer key', token: '{h32}', near: true, hit: 'OVH_API_KEY = "{h32}"', miss: 'OVH_API_KEY = "{h15}"' },
  ],
}
