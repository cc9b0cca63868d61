import type { Provider } from '../provider.ts'

export const nats: Provider = {
  slug: 'nats',
  name: 'NATS',
  docs: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  words: ['nats', 'nkey'],
  kinds: [
    { id: 'user-seed', what: 'nkey seed', token: 'SU{z56}', hit: 'VALUE = "SU{z56}"', miss: 'VALUE = "SU{z27}"' },
    {
      id: 'account-seed',
      what: 'nkey seed of an account',
      token: 'SA{z56}',
      near: true,
      hit: 'NATS_API_KEY = "SA{z56}"',
      miss: 'NATS_API_KEY = "SA{z27}"',
    },
    {
      id: 'operator-seed',
      what: 'nkey seed of an operator',
      token: 'SO{z56}',
      near: true,
      hit: 'NATS_API_KEY = "SO{z56}"',
      miss: 'NATS_API_KEY = "SO{z27}"',
    },
  ],
}
