import type { Provider } from '../provider.ts'

export const typeform: Provider = {
  slug: 'typeform',
  name: 'Typeform',
  docs: 'https://www.typeform.com/developers',
  words: ['typeform'],
  kinds: [
    { id: 'api-token', what: 'personal access token', token: 'tfp_{e59}.{e0-10}', hit: 'VALUE = "tfp_{e59}.{e4}"', miss: 'VALUE = "tfp_{e5{e4}"' },
    { id: 'plain', what: 'personal access token', token: 'tfp_{s40-70}', hit: 'VALUE = "tfp_{s44}"', miss: 'VALUE = "tfp_{s19}"' },
  ],
}
