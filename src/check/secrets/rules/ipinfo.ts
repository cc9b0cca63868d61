import type { Provider } from '../provider.ts'

export const ipinfo: Provider = {
  slug: 'ipinfo',
  name: 'IPinfo',
  docs: 'https://ipinfo.io/developers',
  words: ['ipinfo'],
  kinds: [{ id: 'token', what: 'access token', token: '{h14}', near: true, hit: 'IPINFO_TOKEN = "{h14}"', miss: 'IPINFO_TOKEN = "{h6}"' }],
}
