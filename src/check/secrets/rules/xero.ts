import type { Provider } from '../provider.ts'

export const xero: Provider = {
  slug: 'xero',
  name: 'Xero',
  docs: 'https://developer.xero.com',
  words: ['xero'],
  kinds: [{ id: 'client-secret', what: 'client secret', token: '{t48}', near: true, hit: 'XERO_SECRET = "{t48}"', miss: 'XERO_SECRET = "{t23}"' }],
}
