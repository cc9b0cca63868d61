import type { Provider } from '../provider.ts'

export const customerio: Provider = {
  slug: 'customerio',
  name: 'Customer.io',
  docs: 'https://customer.io/docs/api',
  words: ['customerio'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h20}', near: true, hit: 'CUSTOMERIO_API_KEY = "{h20}"', miss: 'CUSTOMERIO_API_KEY = "{h9}"' },
    { id: 'app-key', what: 'app API key', token: '{h32}', near: true, hit: 'CUSTOMERIO_API_KEY = "{h32}"', miss: 'CUSTOMERIO_API_KEY = "{h15}"' },
  ],
}
