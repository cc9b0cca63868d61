import type { Provider } from '../provider.ts'

export const nameCom: Provider = {
  slug: 'name-com',
  name: 'Name.com',
  docs: 'https://www.name.com/api-docs',
  words: ['namecom'],
  kinds: [{ id: 'token', what: 'API token', token: '{h40}', near: true, hit: 'NAMECOM_TOKEN = "{h40}"', miss: 'NAMECOM_TOKEN = "{h19}"' }],
}
