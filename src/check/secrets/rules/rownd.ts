import type { Provider } from '../provider.ts'

export const rownd: Provider = {
  slug: 'rownd',
  name: 'Rownd',
  docs: 'https://docs.rownd.io',
  words: ['rownd'],
  kinds: [{ id: 'secret', what: 'app secret', token: '{h48}', near: true, hit: 'ROWND_SECRET = "{h48}"', miss: 'ROWND_SECRET = "{h23}"' }],
}
