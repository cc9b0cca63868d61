import type { Provider } from '../provider.ts'

export const iexcloud: Provider = {
  slug: 'iexcloud',
  name: 'IEX Cloud',
  docs: 'https://iexcloud.io/docs',
  words: ['iexcloud', 'iexapis', 'iex'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'sk_{h32}',
      near: true,
      hit: 'IEXCLOUD_SECRET = "sk_{h32}"',
      miss: 'IEXCLOUD_SECRET = "sk_{h15}"',
    },
    {
      id: 'publishable-key',
      what: 'publishable key',
      token: 'pk_{h32}',
      near: true,
      severity: 'low',
      hit: 'IEXCLOUD_API_KEY = "pk_{h32}"',
      miss: 'IEXCLOUD_API_KEY = "pk_{h15}"',
    },
    {
      id: 'test',
      what: 'test key',
      token: 'Tsk_{h32}',
      near: true,
      severity: 'low',
      hit: 'IEXCLOUD_API_KEY = "Tsk_{h32}"',
      miss: 'IEXCLOUD_API_KEY = "Tsk_{h15}"',
    },
  ],
}
