import type { Provider } from '../provider.ts'

export const readme: Provider = {
  slug: 'readme',
  name: 'ReadMe',
  docs: 'https://docs.readme.com',
  words: ['readmeio'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'rdme_{l70}', hit: 'VALUE = "rdme_{l70}"', miss: 'VALUE = "rdme_{l34}"' }],
}
