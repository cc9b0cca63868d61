import type { Provider } from '../provider.ts'

export const spectral: Provider = {
  slug: 'spectral',
  name: 'Spectral',
  docs: 'https://docs.spectralops.io',
  words: ['spectralops'],
  kinds: [{ id: 'dsn', what: 'key', token: 'spu-{h32}', hit: 'VALUE = "spu-{h32}"', miss: 'VALUE = "spu-{h15}"' }],
}
