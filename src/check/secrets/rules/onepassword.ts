import type { Provider } from '../provider.ts'

export const onepassword: Provider = {
  slug: 'onepassword',
  name: '1Password',
  docs: 'https://developer.1password.com/docs/service-accounts/',
  words: ['onepassword', '1password'],
  kinds: [
    {
      id: 'service-account-token',
      what: 'service account token',
      token: 'ops_eyJ{b250-1500}',
      check: 'base64json',
      hit: 'VALUE = "ops_eyJ{b254}"',
      miss: 'VALUE = "ops_eyJ{b124}"',
    },
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'A3-{u6}-{u6}-{u5}-{u5}-{u5}-{u5}',
      hit: 'VALUE = "A3-{u6}-{u6}-{u5}-{u5}-{u5}-{u5}"',
      miss: 'VALUE = "A3-{u6}-{u6}-{u5}-{u5}-{u5}-{u1}"',
    },
    {
      id: 'secret-key-long',
      what: 'secret key',
      token: 'A3-{u6}-{u11}-{u5}-{u5}-{u5}',
      hit: 'VALUE = "A3-{u6}-{u11}-{u5}-{u5}-{u5}"',
      miss: 'VALUE = "A3-{u6}-{u11}-{u5}-{u5}-{u1}"',
    },
    {
      id: 'connect-token',
      what: 'Connect token',
      token: 'eyJ{t20-100}.{t60-1000}.{t60-400}',
      near: true,
      hit: 'ONEPASSWORD_TOKEN = "eyJ{t24}.{t64}.{t64}"',
      miss: 'ONEPASSWORD_TOKEN = "eyJ{t24}.{t64}.{t29}"',
    },
  ],
}
