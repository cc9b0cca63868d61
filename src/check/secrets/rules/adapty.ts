import type { Provider } from '../provider.ts'

export const adapty: Provider = {
  slug: 'adapty',
  name: 'Adapty',
  docs: 'https://adapty.io/docs',
  words: ['adapty'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'secret_live_{L8}.{L20-40}',
      hit: 'VALUE = "secret_live_{L8}.{L24}"',
      miss: 'VALUE = "secret_live_{L8}.{L9}"',
    },
  ],
}
