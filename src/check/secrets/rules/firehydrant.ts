import type { Provider } from '../provider.ts'

export const firehydrant: Provider = {
  slug: 'firehydrant',
  name: 'FireHydrant',
  docs: 'https://docs.firehydrant.com/reference/authentication',
  words: ['firehydrant'],
  kinds: [{ id: 'bot-token', what: 'bot token', token: 'fhb-{h32}', hit: 'VALUE = "fhb-{h32}"', miss: 'VALUE = "fhb-{h15}"' }],
}
