import type { Provider } from '../provider.ts'

export const postman: Provider = {
  slug: 'postman',
  name: 'Postman',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  words: ['postman'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'PMAK-{h24}-{h34}', hit: 'VALUE = "PMAK-{h24}-{h34}"', miss: 'VALUE = "PMAK-{h24}-{h16}"' },
    { id: 'collection-key', what: 'collection access key', token: 'PMAT-{u26}', hit: 'VALUE = "PMAT-{u26}"', miss: 'VALUE = "PMAT-{u12}"' },
  ],
}
