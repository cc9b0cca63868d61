import type { Provider } from '../provider.ts'

export const tigris: Provider = {
  slug: 'tigris',
  name: 'Tigris',
  docs: 'https://www.tigrisdata.com/docs',
  words: ['tigris'],
  kinds: [
    { id: 'secret-key', what: 'secret access key', token: 'tsec_{t60-70}', hit: 'VALUE = "tsec_{t64}"', miss: 'VALUE = "tsec_{t29}"' },
    { id: 'access-key', what: 'access key id', token: 'tid_{t40-60}', severity: 'medium', hit: 'VALUE = "tid_{t44}"', miss: 'VALUE = "tid_{t19}"' },
  ],
}
