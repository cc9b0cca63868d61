import type { Provider } from '../provider.ts'

export const zerossl: Provider = {
  slug: 'zerossl',
  name: 'ZeroSSL',
  docs: 'https://zerossl.com/documentation',
  words: ['zerossl'],
  kinds: [{ id: 'api-key', what: 'access key', token: '{h32}', near: true, hit: 'ZEROSSL_API_KEY = "{h32}"', miss: 'ZEROSSL_API_KEY = "{h15}"' }],
}
