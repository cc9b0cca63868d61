import type { Provider } from '../provider.ts'

export const mailerlite: Provider = {
  slug: 'mailerlite',
  name: 'MailerLite',
  docs: 'https://developers.mailerlite.com',
  words: ['mailerlite'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h32}', near: true, hit: 'MAILERLITE_TOKEN = "{h32}"', miss: 'MAILERLITE_TOKEN = "{h15}"' }],
}
