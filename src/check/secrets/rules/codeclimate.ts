import type { Provider } from '../provider.ts'

export const codeclimate: Provider = {
  slug: 'codeclimate',
  name: 'Code Climate',
  docs: 'https://docs.codeclimate.com',
  words: ['codeclimate', 'cctest'],
  kinds: [
    {
      id: 'reporter-id',
      what: 'test reporter id',
      token: '{h64}',
      near: true,
      hit: 'CODECLIMATE_API_KEY = "{h64}"',
      miss: 'CODECLIMATE_API_KEY = "{h31}"',
    },
  ],
}
