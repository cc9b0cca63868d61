import type { Provider } from '../provider.ts'

export const inngest: Provider = {
  slug: 'inngest',
  name: 'Inngest',
  docs: 'https://www.inngest.com/docs',
  words: ['inngest'],
  kinds: [
    {
      id: 'signing-key',
      what: 'signing key',
      token: 'signkey-(prod|test|branch)-{h64}',
      hit: 'VALUE = "signkey-prod-{h64}"',
      miss: 'VALUE = "signkey-prod-{h31}"',
    },
    { id: 'event-key', what: 'event key', token: '{t86}', near: true, hit: 'INNGEST_API_KEY = "{t86}"', miss: 'INNGEST_API_KEY = "{t42}"' },
  ],
}
