import type { Provider } from '../provider.ts'

export const africastalking: Provider = {
  slug: 'africastalking',
  name: "Africa's Talking",
  docs: 'https://developers.africastalking.com/docs/authentication',
  words: ['africastalking'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'atsk_{h64}', hit: 'VALUE = "atsk_{h64}"', miss: 'VALUE = "atsk_{h31}"' }],
}
