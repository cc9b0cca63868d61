import type { Provider } from '../provider.ts'

export const flexport: Provider = {
  slug: 'flexport',
  name: 'Flexport',
  docs: 'https://developers.flexport.com',
  words: ['flexport'],
  kinds: [{ id: 'access-token', what: 'access token', token: 'shltm_{t40}', hit: 'VALUE = "shltm_{t40}"', miss: 'VALUE = "shltm_{t19}"' }],
}
