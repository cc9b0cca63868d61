import type { Provider } from '../provider.ts'

export const nomad: Provider = {
  slug: 'nomad',
  name: 'Nomad',
  docs: 'https://developer.hashicorp.com/nomad',
  words: ['nomad'],
  kinds: [
    {
      id: 'token',
      what: 'ACL token',
      token: '{uuid}',
      near: true,
      hit: 'NOMAD_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'NOMAD_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
