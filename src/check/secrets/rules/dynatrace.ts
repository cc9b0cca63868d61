import type { Provider } from '../provider.ts'

export const dynatrace: Provider = {
  slug: 'dynatrace',
  name: 'Dynatrace',
  docs: 'https://docs.dynatrace.com',
  words: ['dynatrace'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'dt0c01.{u24}.{u64}', hit: 'VALUE = "dt0c01.{u24}.{u64}"', miss: 'VALUE = "dt0c01.{u24}.{u31}"' },
    {
      id: 'any-token',
      what: 'token',
      token: 'dt0(a|s|e|d|p|x){d2}.{u20-40}.{u50-80}',
      hit: 'VALUE = "dt0a{d2}.{u24}.{u54}"',
      miss: 'VALUE = "dt0a{d2}.{u24}.{u24}"',
    },
  ],
}
