import type { Provider } from '../provider.ts'

export const tinybird: Provider = {
  slug: 'tinybird',
  name: 'Tinybird',
  docs: 'https://www.tinybird.co/docs/forward/administration/tokens',
  words: ['tinybird'],
  kinds: [{ id: 'token', what: 'token', token: 'p.eyJ{t20-400}.{t20-200}', hit: 'VALUE = "p.eyJ{t24}.{t24}"', miss: 'VALUE = "p.eyJ{t24}.{t11}"' }],
}
