import type { Provider } from '../provider.ts'

export const ipregistry: Provider = {
  slug: 'ipregistry',
  name: 'Ipregistry',
  docs: 'https://ipregistry.co/docs/authentication',
  words: ['ipregistry'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L16-20}', near: true, hit: 'IPREGISTRY_API_KEY = "{L20}"', miss: 'IPREGISTRY_API_KEY = "{L9}"' },
    { id: 'api-key-prefixed', what: 'API key', token: 'ira_{L30-36}', hit: 'VALUE = "ira_{L34}"', miss: 'VALUE = "ira_{L16}"' },
  ],
}
