import type { Provider } from '../provider.ts'

export const nexmo: Provider = {
  slug: 'nexmo',
  name: 'Nexmo',
  docs: 'https://developer.nexmo.com',
  words: ['nexmo'],
  kinds: [{ id: 'secret', what: 'API secret', token: '{t16}', near: true, hit: 'NEXMO_SECRET = "{t16}"', miss: 'NEXMO_SECRET = "{t7}"' }],
}
