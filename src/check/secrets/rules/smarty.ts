import type { Provider } from '../provider.ts'

export const smarty: Provider = {
  slug: 'smarty',
  name: 'Smarty',
  docs: 'https://www.smarty.com/docs',
  words: ['smartystreets', 'smarty'],
  kinds: [
    { id: 'auth-token', what: 'auth token', token: '{L20}', near: true, hit: 'SMARTYSTREETS_TOKEN = "{L20}"', miss: 'SMARTYSTREETS_TOKEN = "{L9}"' },
    {
      id: 'auth-id',
      what: 'auth id',
      token: '{uuid}',
      near: true,
      hit: 'SMARTYSTREETS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'SMARTYSTREETS_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
