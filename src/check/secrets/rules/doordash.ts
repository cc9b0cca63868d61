import type { Provider } from '../provider.ts'

export const doordash: Provider = {
  slug: 'doordash',
  name: 'DoorDash',
  docs: 'https://developer.doordash.com',
  words: ['doordash'],
  kinds: [
    {
      id: 'signing-secret',
      what: 'signing secret',
      token: '{t40-44}',
      near: true,
      hit: 'DOORDASH_SECRET = "{t44}"',
      miss: 'DOORDASH_SECRET = "{t19}"',
    },
  ],
}
