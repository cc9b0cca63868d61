import type { Provider } from '../provider.ts'

export const exoscale: Provider = {
  slug: 'exoscale',
  name: 'Exoscale',
  docs: 'https://community.exoscale.com',
  words: ['exoscale'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'EXO{h24}', hit: 'VALUE = "EXO{h24}"', miss: 'VALUE = "EXO{h11}"' },
    { id: 'api-secret', what: 'API secret', token: '{t43}', near: true, hit: 'EXOSCALE_SECRET = "{t43}"', miss: 'EXOSCALE_SECRET = "{t20}"' },
  ],
}
