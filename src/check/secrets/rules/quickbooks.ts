import type { Provider } from '../provider.ts'

export const quickbooks: Provider = {
  slug: 'quickbooks',
  name: 'QuickBooks',
  docs: 'https://developer.intuit.com',
  words: ['quickbooks', 'intuit'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{L40}',
      near: true,
      hit: 'QUICKBOOKS_SECRET = "{L40}"',
      miss: 'QUICKBOOKS_SECRET = "{L19}"',
    },
    {
      id: 'client-id',
      what: 'client id',
      token: 'AB{L48}',
      near: true,
      severity: 'low',
      hit: 'QUICKBOOKS_CLIENT_ID = "AB{L48}"',
      miss: 'QUICKBOOKS_CLIENT_ID = "AB{L23}"',
    },
    {
      id: 'refresh-token',
      what: 'refresh token',
      token: 'RT1-{d1-4}-H0-{L20-30}',
      hit: 'VALUE = "RT1-{d4}-H0-{L24}"',
      miss: 'VALUE = "RT1-{d4}-H0-{L9}"',
    },
  ],
}
