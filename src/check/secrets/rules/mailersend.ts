import type { Provider } from '../provider.ts'

export const mailersend: Provider = {
  slug: 'mailersend',
  name: 'MailerSend',
  docs: 'https://developers.mailersend.com/general.html',
  words: ['mailersend'],
  kinds: [{ id: 'api-token', what: 'API token', token: 'mlsn.{L64}', hit: 'VALUE = "mlsn.{L64}"', miss: 'VALUE = "mlsn.{L31}"' }],
}
