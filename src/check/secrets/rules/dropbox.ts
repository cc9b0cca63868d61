import type { Provider } from '../provider.ts'

export const dropbox: Provider = {
  slug: 'dropbox',
  name: 'Dropbox',
  docs: 'https://www.dropbox.com/developers',
  words: ['dropbox'],
  kinds: [
    { id: 'short-lived-token', what: 'short-lived token', token: 'sl.{t130-180}', hit: 'VALUE = "sl.{t134}"', miss: 'VALUE = "sl.{t64}"' },
    { id: 'new-short-lived-token', what: 'short-lived token', token: 'sl.u.{t130-1000}', hit: 'VALUE = "sl.u.{t134}"', miss: 'VALUE = "sl.u.{t64}"' },
    { id: 'api-secret', what: 'app secret', token: '{l15}', near: true, hit: 'DROPBOX_SECRET = "{l15}"', miss: 'DROPBOX_SECRET = "{l6}"' },
    {
      id: 'long-lived-token',
      what: 'access token',
      token: '{l11}AAAAAAAAAA{e43}',
      hit: 'VALUE = "{l11}AAAAAAAAAA{e43}"',
      miss: 'VALUE = "{l11}AAAAAAAAAA{e20}"',
    },
    { id: 'generic-token', what: 'access token', token: '{t64}', near: true, hit: 'DROPBOX_TOKEN = "{t64}"', miss: 'DROPBOX_TOKEN = "{t31}"' },
  ],
}
