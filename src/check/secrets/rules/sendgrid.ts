import type { Provider } from '../provider.ts'

export const sendgrid: Provider = {
  slug: 'sendgrid',
  name: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  words: ['sendgrid'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'SG.{t22}.{t43}', hit: 'VALUE = "SG.{t22}.{t43}"', miss: 'VALUE = "SG.{t22}.{t20}"' },
    { id: 'any-api-key', what: 'API key', token: 'SG.{t16-32}.{t16-64}', hit: 'VALUE = "SG.{t20}.{t20}"', miss: 'VALUE = "SG.{t20}.{t7}"' },
  ],
}
