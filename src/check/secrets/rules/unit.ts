import type { Provider } from '../provider.ts'

export const unit: Provider = {
  slug: 'unit',
  name: 'Unit',
  docs: 'https://www.unit.co/docs',
  words: ['unitco'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'v2.public.{t100-1000}', hit: 'VALUE = "v2.public.{t104}"', miss: 'VALUE = "v2.public.{t49}"' },
  ],
}
