import type { Provider } from '../provider.ts'

export const unit: Provider = {
  slug: 'unit',
  name: 'Unit',
  docs: 'https://www.unit.co/docs',
  words: ['unitco'],
  kinds: [{ id: 'api-token', what: 'API token', token: 'v2.public.{t100+}', hit: 'VALUE = "v2.public.{t100}"', miss: 'VALUE = "v2.public.{t49}"' }],
}
