import type { Provider } from '../provider.ts'

export const wiz: Provider = {
  slug: 'wiz',
  name: 'Wiz',
  docs: 'https://docs.wiz.io',
  words: ['wiz'],
  kinds: [{ id: 'client-secret', what: 'client secret', token: '{L64}', near: true, hit: 'WIZ_SECRET = "{L64}"', miss: 'WIZ_SECRET = "{L31}"' }],
}
