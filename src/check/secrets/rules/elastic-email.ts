import type { Provider } from '../provider.ts'

export const elasticEmail: Provider = {
  slug: 'elastic-email',
  name: 'Elastic Email',
  docs: 'https://elasticemail.com/developers/api-documentation/rest-api',
  words: ['elasticemail'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{X96}', near: true, hit: 'ELASTICEMAIL_API_KEY = "{X96}"', miss: 'ELASTICEMAIL_API_KEY = "{X47}"' },
  ],
}
