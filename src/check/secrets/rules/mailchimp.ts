import type { Provider } from '../provider.ts'

export const mailchimp: Provider = {
  slug: 'mailchimp',
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/developer',
  words: ['mailchimp'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}-us{d1-2}', hit: 'VALUE = "{h32}-us{d2}"', miss: 'VALUE = "{h32}-us"' },
    { id: 'mandrill-key', what: 'Mandrill API key', token: 'md-{L22}', hit: 'VALUE = "md-{L22}"', miss: 'VALUE = "md-{L10}"' },
  ],
}
