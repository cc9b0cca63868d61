import type { Provider } from '../provider.ts'

export const dnsimple: Provider = {
  slug: 'dnsimple',
  name: 'DNSimple',
  docs: 'https://developer.dnsimple.com',
  words: ['dnsimple'],
  kinds: [
    { id: 'token', what: 'account token', token: 'dnsimple_(a|u)_{L32}', hit: 'VALUE = "dnsimple_a_{L32}"', miss: 'VALUE = "dnsimple_a_{L15}"' },
    { id: 'near', what: 'access token', token: '{L32}', near: true, hit: 'DNSIMPLE_TOKEN = "{L32}"', miss: 'DNSIMPLE_TOKEN = "{L15}"' },
  ],
}
