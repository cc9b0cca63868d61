import type { Provider } from '../provider.ts'

export const phantombuster: Provider = {
  slug: 'phantombuster',
  name: 'PhantomBuster',
  docs: 'https://hub.phantombuster.com',
  words: ['phantombuster'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L43}', near: true, hit: 'PHANTOMBUSTER_API_KEY = "{L43}"', miss: 'PHANTOMBUSTER_API_KEY = "{L20}"' },
  ],
}
