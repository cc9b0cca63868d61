import type { Provider } from '../provider.ts'

export const shutterstock: Provider = {
  slug: 'shutterstock',
  name: 'Shutterstock',
  docs: 'https://developers.shutterstock.com',
  words: ['shutterstock'],
  kinds: [
    { id: 'token', what: 'API token', token: 'v2/{t340-400}', hit: 'VALUE = "v2/{t344}"', miss: 'VALUE = "v2/{t169}"' },
    {
      id: 'secret',
      what: 'consumer secret',
      token: '{L32}',
      near: true,
      hit: 'SHUTTERSTOCK_SECRET = "{L32}"',
      miss: 'SHUTTERSTOCK_SECRET = "{L15}"',
    },
  ],
}
