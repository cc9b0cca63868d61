import type { Provider } from '../provider.ts'

export const adobe: Provider = {
  slug: 'adobe',
  name: 'Adobe',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  words: ['adobe'],
  kinds: [
    {
      id: 'client-id',
      what: 'client id',
      token: '{h32}',
      near: true,
      severity: 'medium',
      hit: 'ADOBE_CLIENT_ID = "{h32}"',
      miss: 'ADOBE_CLIENT_ID = "{h15}"',
    },
    { id: 'client-secret', what: 'client secret', token: 'p8e-{t32}', hit: 'VALUE = "p8e-{t32}"', miss: 'VALUE = "p8e-{t15}"' },
    {
      id: 'oauth-secret',
      what: 'client secret',
      token: 'p8{a1}-{t32}',
      near: true,
      hit: 'ADOBE_SECRET = "p8{a1}-{t32}"',
      miss: 'ADOBE_SECRET = "p8{a1}-{t15}"',
    },
  ],
}
