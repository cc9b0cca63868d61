import type { Provider } from '../provider.ts'

export const clickup: Provider = {
  slug: 'clickup',
  name: 'ClickUp',
  docs: 'https://developer.clickup.com',
  words: ['clickup'],
  kinds: [{ id: 'api-token', what: 'API token', token: 'pk_{d6-10}_{u32}', hit: 'VALUE = "pk_{d10}_{u32}"', miss: 'VALUE = "pk_{d10}_{u15}"' }],
}
