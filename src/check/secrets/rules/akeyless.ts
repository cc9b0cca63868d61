import type { Provider } from '../provider.ts'

export const akeyless: Provider = {
  slug: 'akeyless',
  name: 'Akeyless',
  docs: 'https://docs.akeyless.io/docs/api-key',
  words: ['akeyless'],
  kinds: [
    { id: 'access-key', what: 'access key', token: '{b43}=', near: true, hit: 'AKEYLESS_API_KEY = "{b43}="', miss: 'AKEYLESS_API_KEY = "{b20}="' },
    {
      id: 'access-id',
      what: 'access id',
      token: 'p-{l12-14}',
      near: true,
      severity: 'low',
      hit: 'AKEYLESS_API_KEY = "p-{l14}"',
      miss: 'AKEYLESS_API_KEY = "p-{l6}"',
    },
  ],
}
