import type { Provider } from '../provider.ts'

export const intercom: Provider = {
  slug: 'intercom',
  name: 'Intercom',
  docs: 'https://developers.intercom.com',
  words: ['intercom'],
  kinds: [
    { id: 'access-token', what: 'access token', token: 'dG9rO{b54}=', hit: 'VALUE = "dG9rO{b54}="', miss: 'VALUE = "dG9rO{b26}="' },
    { id: 'api-key', what: 'API key', token: '{e60}', near: true, hit: 'INTERCOM_API_KEY = "{e60}"', miss: 'INTERCOM_API_KEY = "{e29}"' },
  ],
}
