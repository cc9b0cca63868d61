import type { Provider } from '../provider.ts'

export const stackhawk: Provider = {
  slug: 'stackhawk',
  name: 'StackHawk',
  docs: 'https://docs.stackhawk.com/apidocs.html',
  words: ['stackhawk', 'hawk'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'hawk.{t20}.{t20}', hit: 'VALUE = "hawk.{t20}.{t20}"', miss: 'VALUE = "hawk.{t20}.{t9}"' }],
}
