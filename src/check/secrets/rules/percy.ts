import type { Provider } from '../provider.ts'

export const percy: Provider = {
  slug: 'percy',
  name: 'Percy',
  docs: 'https://www.browserstack.com/docs/percy',
  words: ['percy'],
  kinds: [
    { id: 'token', what: 'project token', token: '{h64}', near: true, hit: 'PERCY_TOKEN = "{h64}"', miss: 'PERCY_TOKEN = "{h31}"' },
    {
      id: 'typed',
      what: 'project token',
      token: '(web|app|auto|ss|vmw)_{h64}',
      near: true,
      hit: 'PERCY_TOKEN = "web_{h64}"',
      miss: 'PERCY_TOKEN = "web_{h31}"',
    },
  ],
}
