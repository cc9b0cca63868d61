import type { Provider } from '../provider.ts'

export const lastpass: Provider = {
  slug: 'lastpass',
  name: 'LastPass',
  docs: 'https://www.lastpass.com',
  words: ['lastpass'],
  kinds: [
    {
      id: 'provisioning',
      what: 'provisioning hash',
      token: '{h64}',
      near: true,
      hit: 'LASTPASS_API_KEY = "{h64}"',
      miss: 'LASTPASS_API_KEY = "{h31}"',
    },
  ],
}
