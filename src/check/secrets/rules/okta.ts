import type { Provider } from '../provider.ts'

export const okta: Provider = {
  slug: 'okta',
  name: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/',
  words: ['okta', 'ssws'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '00{e40}', near: true, hit: 'OKTA_TOKEN = "00{e40}"', miss: 'OKTA_TOKEN = "00{e19}"' },
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{t40}',
      near: true,
      with: ['secret'],
      hit: 'OKTA_SECRET = "{t40}"',
      miss: 'OKTA_SECRET = "{t19}"',
    },
    {
      id: 'any-secret',
      what: 'client secret',
      token: '{t64}',
      near: true,
      with: ['secret'],
      hit: 'OKTA_SECRET = "{t64}"',
      miss: 'OKTA_SECRET = "{t31}"',
    },
  ],
}
