import type { Provider } from '../provider.ts'

export const anaconda: Provider = {
  slug: 'anaconda',
  name: 'Anaconda',
  docs: 'https://docs.anaconda.com',
  words: ['anaconda', 'conda'],
  kinds: [
    {
      id: 'token',
      what: 'token',
      token: 'an-{u4}-{u4}-{u4}-{u4}',
      hit: 'VALUE = "an-{u4}-{u4}-{u4}-{u4}"',
      miss: 'VALUE = "an-{u4}-{u4}-{u4}-{u1}"',
    },
    {
      id: 'any-token',
      what: 'token',
      token: '{L2}-{uuid}',
      near: true,
      hit: 'ANACONDA_TOKEN = "{L2}-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'ANACONDA_TOKEN = "{L2}-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
