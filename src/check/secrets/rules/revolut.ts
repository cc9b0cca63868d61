import type { Provider } from '../provider.ts'

export const revolut: Provider = {
  slug: 'revolut',
  name: 'Revolut',
  docs: 'https://developer.revolut.com',
  words: ['revolut'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'sk_{t60-80}',
      near: true,
      hit: 'REVOLUT_SECRET = "sk_{t64}"',
      miss: 'REVOLUT_SECRET = "sk_{t29}"',
    },
    { id: 'access-token', what: 'access token', token: 'oa_(prod|sand)_{t20-60}', hit: 'VALUE = "oa_prod_{t24}"', miss: 'VALUE = "oa_prod_{t9}"' },
  ],
}
