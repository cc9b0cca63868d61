import type { Provider } from '../provider.ts'

export const lichess: Provider = {
  slug: 'lichess',
  name: 'Lichess',
  docs: 'https://lichess.org/api',
  words: ['lichess'],
  kinds: [{ id: 'token', what: 'personal access token', token: 'lip_{L20}', hit: 'VALUE = "lip_{L20}"', miss: 'VALUE = "lip_{L9}"' }],
}
