import type { Provider } from '../provider.ts'

export const tenderly: Provider = {
  slug: 'tenderly',
  name: 'Tenderly',
  docs: 'https://docs.tenderly.co',
  words: ['tenderly'],
  kinds: [
    { id: 'access-key', what: 'access key', token: '{t32}', near: true, hit: 'TENDERLY_API_KEY = "{t32}"', miss: 'TENDERLY_API_KEY = "{t15}"' },
  ],
}
