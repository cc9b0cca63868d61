import type { Provider } from '../provider.ts'

export const mailgun: Provider = {
  slug: 'mailgun',
  name: 'Mailgun',
  docs: 'https://documentation.mailgun.com',
  words: ['mailgun'],
  kinds: [
    {
      id: 'private-key',
      what: 'private API key',
      token: 'key-{h32}',
      near: true,
      hit: 'MAILGUN_API_KEY = "key-{h32}"',
      miss: 'MAILGUN_API_KEY = "key-{h15}"',
    },
    { id: 'private-key-exact', what: 'private API key', token: 'key-{h32}', hit: 'VALUE = "key-{h32}"', miss: 'VALUE = "key-{h15}"' },
    {
      id: 'new-key',
      what: 'API key',
      token: '{h32}-{h8}-{h8}',
      near: true,
      hit: 'MAILGUN_API_KEY = "{h32}-{h8}-{h8}"',
      miss: 'MAILGUN_API_KEY = "{h32}-{h8}-{h3}"',
    },
    { id: 'pub-key', what: 'public key', token: 'pubkey-{h32}', severity: 'low', hit: 'VALUE = "pubkey-{h32}"', miss: 'VALUE = "pubkey-{h15}"' },
  ],
}
