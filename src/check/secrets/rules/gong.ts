import type { Provider } from '../provider.ts'

export const gong: Provider = {
  slug: 'gong',
  name: 'Gong',
  docs: 'https://help.gong.io',
  words: ['gongio', 'gongapi'],
  kinds: [
    {
      id: 'access-secret',
      what: 'access key secret',
      token: 'eyJ{t20-60}.{t20-200}.{t43}',
      near: true,
      hit: 'GONGIO_SECRET = "eyJ{t24}.{t24}.{t43}"',
      miss: 'GONGIO_SECRET = "eyJ{t24}.{t24}.{t20}"',
    },
  ],
}
