import type { Provider } from '../provider.ts'

export const brevo: Provider = {
  slug: 'brevo',
  name: 'Brevo',
  docs: 'https://developers.brevo.com',
  words: ['brevo', 'sendinblue'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'xkeysib-{h64}-{L16}', hit: 'VALUE = "xkeysib-{h64}-{L16}"', miss: 'VALUE = "xkeysib-{h64}-{L7}"' },
    { id: 'smtp-key', what: 'SMTP key', token: 'xsmtpsib-{h64}-{L16}', hit: 'VALUE = "xsmtpsib-{h64}-{L16}"', miss: 'VALUE = "xsmtpsib-{h64}-{L7}"' },
  ],
}
