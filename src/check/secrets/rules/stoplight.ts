import type { Provider } from '../provider.ts'

export const stoplight: Provider = {
  slug: 'stoplight',
  name: 'Stoplight',
  docs: 'https://docs.stoplight.io',
  words: ['stoplight'],
  kinds: [{ id: 'token', what: 'token', token: 'spp_{L20-60}', hit: 'VALUE = "spp_{L24}"', miss: 'VALUE = "spp_{L9}"' }],
}
