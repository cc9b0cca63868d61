import type { Provider } from '../provider.ts'

export const apigee: Provider = {
  slug: 'apigee',
  name: 'Apigee',
  docs: 'https://cloud.google.com/apigee/docs',
  words: ['apigee'],
  kinds: [{ id: 'secret', what: 'consumer secret', token: '{L16-64}', near: true, hit: 'APIGEE_SECRET = "{L20}"', miss: 'APIGEE_SECRET = "{L7}"' }],
}
