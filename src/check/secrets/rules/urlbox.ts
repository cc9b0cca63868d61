import type { Provider } from '../provider.ts'

export const urlbox: Provider = {
  slug: 'urlbox',
  name: 'Urlbox',
  docs: 'https://urlbox.com/docs',
  words: ['urlbox'],
  kinds: [{ id: 'secret', what: 'API secret', token: '{L32-40}', near: true, hit: 'URLBOX_SECRET = "{L36}"', miss: 'URLBOX_SECRET = "{L15}"' }],
}
