import type { Provider } from '../provider.ts'

export const lob: Provider = {
  slug: 'lob',
  name: 'Lob',
  docs: 'https://docs.lob.com',
  words: ['lob'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '(live|test)_{h35}', hit: 'VALUE = "live_{h35}"', miss: 'VALUE = "live_{h16}"' },
    { id: 'pub-key', what: 'publishable key', token: '(live|test)_pub_{h31}', hit: 'VALUE = "live_pub_{h31}"', miss: 'VALUE = "live_pub_{h14}"' },
    {
      id: 'any-key',
      what: 'API key',
      token: '(live|test)_{h30-40}',
      near: true,
      hit: 'LOB_API_KEY = "live_{h34}"',
      miss: 'LOB_API_KEY = "live_{h14}"',
    },
    { id: 'secret-key', what: 'secret key', token: '{L40}', near: true, hit: 'LOB_SECRET = "{L40}"', miss: 'LOB_SECRET = "{L19}"' },
  ],
}
