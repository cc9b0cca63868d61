import type { Provider } from '../provider.ts'

export const simfin: Provider = {
  slug: 'simfin',
  name: 'SimFin',
  docs: 'https://simfin.readme.io',
  words: ['simfin'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'SIMFIN_API_KEY = "{L32}"', miss: 'SIMFIN_API_KEY = "{L15}"' },
    {
      id: 'uuid',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'SIMFIN_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'SIMFIN_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
