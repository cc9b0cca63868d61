import type { Provider } from '../provider.ts'

export const zoho: Provider = {
  slug: 'zoho',
  name: 'Zoho',
  docs: 'https://www.zoho.com/accounts/protocol/oauth.html',
  words: ['zoho'],
  kinds: [
    { id: 'token', what: 'OAuth token', token: '1000.{h32}.{h32}', hit: 'VALUE = "1000.{h32}.{h32}"', miss: 'VALUE = "1000.{h32}.{h15}"' },
    {
      id: 'client-id',
      what: 'client id',
      token: '1000.{u30}',
      near: true,
      severity: 'low',
      hit: 'ZOHO_CLIENT_ID = "1000.{u30}"',
      miss: 'ZOHO_CLIENT_ID = "1000.{u14}"',
    },
    { id: 'client-secret', what: 'client secret', token: '{h42}', near: true, hit: 'ZOHO_SECRET = "{h42}"', miss: 'ZOHO_SECRET = "{h20}"' },
  ],
}
