import type { Provider } from '../provider.ts'

export const ionic: Provider = {
  slug: 'ionic',
  name: 'Ionic',
  docs: 'https://ionic.io/docs',
  words: ['ionic'],
  kinds: [
    { id: 'access-token', what: 'personal access token', token: 'ion_{L42}', hit: 'VALUE = "ion_{L42}"', miss: 'VALUE = "ion_{L20}"' },
    { id: 'any', what: 'personal access token', token: 'ion_{t40-46}', hit: 'VALUE = "ion_{t44}"', miss: 'VALUE = "ion_{t19}"' },
  ],
}
