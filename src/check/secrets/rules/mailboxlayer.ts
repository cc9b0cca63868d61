import type { Provider } from '../provider.ts'

export const mailboxlayer: Provider = {
  slug: 'mailboxlayer',
  name: 'mailboxlayer',
  docs: 'https://mailboxlayer.com/documentation',
  words: ['mailboxlayer'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'MAILBOXLAYER_API_KEY = "{h32}"', miss: 'MAILBOXLAYER_API_KEY = "{h15}"' },
  ],
}
