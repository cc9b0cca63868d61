import type { Provider } from '../provider.ts'

export const sage: Provider = {
  slug: 'sage',
  name: 'Sage',
  docs: 'https://developer.sage.com',
  words: ['sage'],
  kinds: [{ id: 'client-secret', what: 'client secret', token: '{L50-70}', near: true, hit: 'SAGE_SECRET = "{L54}"', miss: 'SAGE_SECRET = "{L24}"' }],
}
