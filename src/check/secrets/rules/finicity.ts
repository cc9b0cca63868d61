import type { Provider } from '../provider.ts'

export const finicity: Provider = {
  slug: 'finicity',
  name: 'Finicity',
  docs: 'https://developer.mastercard.com/open-finance-us/documentation/',
  words: ['finicity'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{h32}', near: true, hit: 'FINICITY_TOKEN = "{h32}"', miss: 'FINICITY_TOKEN = "{h15}"' },
    { id: 'client-secret', what: 'client secret', token: '{l20}', near: true, hit: 'FINICITY_SECRET = "{l20}"', miss: 'FINICITY_SECRET = "{l9}"' },
  ],
}
