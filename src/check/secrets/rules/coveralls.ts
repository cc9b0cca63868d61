import type { Provider } from '../provider.ts'

export const coveralls: Provider = {
  slug: 'coveralls',
  name: 'Coveralls',
  docs: 'https://docs.coveralls.io',
  words: ['coveralls'],
  kinds: [
    {
      id: 'repo-token',
      what: 'repository token',
      token: '{L32-37}',
      near: true,
      hit: 'COVERALLS_TOKEN = "{L36}"',
      miss: 'COVERALLS_TOKEN = "{L15}"',
    },
    { id: 'personal', what: 'personal token', token: 'cvl_{L20-60}', hit: 'VALUE = "cvl_{L24}"', miss: 'VALUE = "cvl_{L9}"' },
  ],
}
