import type { Provider } from '../provider.ts'

export const ebay: Provider = {
  slug: 'ebay',
  name: 'eBay',
  docs: 'https://developer.ebay.com',
  words: ['ebay'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '(PRD|SBX)-{h12}-{h4}-{h4}-{h4}-{h4}',
      hit: 'VALUE = "PRD-{h12}-{h4}-{h4}-{h4}-{h4}"',
      miss: 'VALUE = "PRD-{h12}-{h4}-{h4}-{h4}-{h1}"',
    },
    {
      id: 'other-secret',
      what: 'client secret',
      token: '(PRD|SBX)-{h8}-{h4}-{h4}-{h4}-{h8}',
      hit: 'VALUE = "PRD-{h8}-{h4}-{h4}-{h4}-{h8}"',
      miss: 'VALUE = "PRD-{h8}-{h4}-{h4}-{h4}-{h3}"',
    },
    {
      id: 'client-id',
      what: 'client id',
      token: '{L4-40}-{L4-40}-(PRD|SBX)-{h9}-{h8}',
      near: true,
      severity: 'medium',
      hit: 'EBAY_CLIENT_ID = "{L8}-{L8}-PRD-{h9}-{h8}"',
      miss: 'EBAY_CLIENT_ID = "{L8}-{L8}-PRD-{h9}-{h3}"',
    },
    {
      id: 'mangled-secret',
      what: 'client secret',
      token: '(PRD|SBX)-{h4-12}-{h4}-{h4}-{h4}-{h4-12}',
      near: true,
      hit: 'EBAY_SECRET = "PRD-{h8}-{h4}-{h4}-{h4}-{h8}"',
      miss: 'EBAY_SECRET = "PRD-{h8}-{h4}-{h4}-{h4}-{h1}"',
    },
  ],
}
