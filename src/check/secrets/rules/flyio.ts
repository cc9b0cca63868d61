import type { Provider } from '../provider.ts'

export const flyio: Provider = {
  slug: 'flyio',
  name: 'Fly.io',
  docs: 'https://fly.io/docs/security/tokens/',
  words: ['flyio', 'fly'],
  kinds: [
    { id: 'access-token', what: 'access token', token: 'fo1_{t43}', hit: 'VALUE = "fo1_{t43}"', miss: 'VALUE = "fo1_{t20}"' },
    { id: 'macaroon-token', what: 'access token', token: 'fm1{E1}_{b100+}', hit: 'VALUE = "fm1{E1}_{b100}"', miss: 'VALUE = "fm1{E1}_{b49}"' },
    { id: 'macaroon-v2', what: 'access token', token: 'fm2_{b100+}', hit: 'VALUE = "fm2_{b100}"', miss: 'VALUE = "fm2_{b49}"' },
    { id: 'header-token', what: 'access token', token: 'FlyV1 {s60+}', hit: 'VALUE = "FlyV1 {s60}"', miss: 'VALUE = "FlyV1 {s29}"' },
  ],
}
