import type { Provider } from '../provider.ts'

export const digitalocean: Provider = {
  slug: 'digitalocean',
  name: 'DigitalOcean',
  docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
  words: ['digitalocean'],
  kinds: [
    { id: 'pat', what: 'personal access token', token: 'dop_v1_{h64}', hit: 'VALUE = "dop_v1_{h64}"', miss: 'VALUE = "dop_v1_{h31}"' },
    { id: 'oauth-token', what: 'OAuth access token', token: 'doo_v1_{h64}', hit: 'VALUE = "doo_v1_{h64}"', miss: 'VALUE = "doo_v1_{h31}"' },
    { id: 'refresh-token', what: 'OAuth refresh token', token: 'dor_v1_{h64}', hit: 'VALUE = "dor_v1_{h64}"', miss: 'VALUE = "dor_v1_{h31}"' },
    {
      id: 'legacy-token',
      what: 'access token',
      token: '{h64}',
      near: true,
      hit: 'DIGITALOCEAN_TOKEN = "{h64}"',
      miss: 'DIGITALOCEAN_TOKEN = "{h31}"',
    },
    {
      id: 'spaces-key',
      what: 'Spaces secret key',
      token: '{b43}',
      near: true,
      with: ['space'],
      hit: 'DIGITALOCEAN_SPACE_SECRET = "{b43}"',
      miss: 'DIGITALOCEAN_SPACE_SECRET = "{b20}"',
    },
    { id: 'spaces-id', what: 'Spaces access key id', token: 'DO00{u16}', severity: 'medium', hit: 'VALUE = "DO00{u16}"', miss: 'VALUE = "DO00{u7}"' },
  ],
}
