import type { Provider } from '../provider.ts'

export const codacy: Provider = {
  slug: 'codacy',
  name: 'Codacy',
  docs: 'https://docs.codacy.com',
  words: ['codacy'],
  kinds: [
    { id: 'project-token', what: 'API token', token: '{L20}', near: true, hit: 'CODACY_TOKEN = "{L20}"', miss: 'CODACY_TOKEN = "{L9}"' },
    { id: 'hex', what: 'project token', token: '{h32}', near: true, hit: 'CODACY_TOKEN = "{h32}"', miss: 'CODACY_TOKEN = "{h15}"' },
  ],
}
