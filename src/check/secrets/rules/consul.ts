import type { Provider } from '../provider.ts'

export const consul: Provider = {
  slug: 'consul',
  name: 'Consul',
  docs: 'https://developer.hashicorp.com/consul',
  words: ['consul'],
  kinds: [
    {
      id: 'token',
      what: 'ACL token',
      token: '{uuid}',
      near: true,
      hit: 'CONSUL_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CONSUL_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
