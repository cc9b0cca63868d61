import type { Provider } from '../provider.ts'

export const upcloud: Provider = {
  slug: 'upcloud',
  name: 'UpCloud',
  docs: 'https://developers.upcloud.com',
  words: ['upcloud'],
  kinds: [{ id: 'api-token', what: 'API token', token: 'ucat_{u26}', hit: 'VALUE = "ucat_{u26}"', miss: 'VALUE = "ucat_{u12}"' }],
}
