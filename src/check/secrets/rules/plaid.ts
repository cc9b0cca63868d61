import type { Provider } from '../provider.ts'

export const plaid: Provider = {
  slug: 'plaid',
  name: 'Plaid',
  docs: 'https://plaid.com/docs/quickstart/glossary/',
  words: ['plaid'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: 'access-(sandbox|development|production)-{uuid}',
      hit: 'VALUE = "access-sandbox-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "access-sandbox-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'client-id',
      what: 'client id',
      token: '{L24}',
      near: true,
      severity: 'medium',
      hit: 'PLAID_CLIENT_ID = "{L24}"',
      miss: 'PLAID_CLIENT_ID = "{L11}"',
    },
    { id: 'secret', what: 'secret', token: '{l30}', near: true, hit: 'PLAID_SECRET = "{l30}"', miss: 'PLAID_SECRET = "{l14}"' },
    {
      id: 'public-token',
      what: 'public token',
      token: 'public-(sandbox|development|production)-{uuid}',
      severity: 'low',
      hit: 'VALUE = "public-sandbox-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "public-sandbox-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'link-token',
      what: 'link token',
      token: 'link-(sandbox|development|production)-{uuid}',
      severity: 'low',
      hit: 'VALUE = "link-sandbox-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "link-sandbox-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
