import type { Provider } from '../provider.ts'

export const mailjet: Provider = {
  slug: 'mailjet',
  name: 'Mailjet',
  docs: 'https://dev.mailjet.com',
  words: ['mailjet'],
  kinds: [
    { id: 'api-secret', what: 'API secret', token: '{h32}', near: true, hit: 'MAILJET_SECRET = "{h32}"', miss: 'MAILJET_SECRET = "{h15}"' },
    { id: 'sms-token', what: 'SMS token', token: '{L32}', near: true, hit: 'MAILJET_TOKEN = "{L32}"', miss: 'MAILJET_TOKEN = "{L15}"' },
  ],
}
