import type { Provider } from '../provider.ts'

export const cloudamqp: Provider = {
  slug: 'cloudamqp',
  name: 'CloudAMQP',
  docs: 'https://docs.cloudamqp.com',
  words: ['cloudamqp'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'CLOUDAMQP_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CLOUDAMQP_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
