import type { Provider } from '../provider.ts'

export const elastic: Provider = {
  slug: 'elastic',
  name: 'Elastic',
  docs: 'https://www.elastic.co/docs',
  words: ['elastic', 'elasticsearch'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{b56-60}', near: true, hit: 'ELASTIC_API_KEY = "{b60}"', miss: 'ELASTIC_API_KEY = "{b27}"' },
    { id: 'cloud-key', what: 'cloud API key', token: 'essu_{t60-120}', hit: 'VALUE = "essu_{t64}"', miss: 'VALUE = "essu_{t29}"' },
    { id: 'ecu-key', what: 'cloud API key', token: 'ecu_{t40-100}', hit: 'VALUE = "ecu_{t44}"', miss: 'VALUE = "ecu_{t19}"' },
    {
      id: 'enroll',
      what: 'password',
      token: '{L24}',
      near: true,
      with: ['password'],
      hit: 'ELASTIC_PASSWORD = "{L24}"',
      miss: 'ELASTIC_PASSWORD = "{L11}"',
    },
  ],
}
