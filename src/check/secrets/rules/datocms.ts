import type { Provider } from '../provider.ts'

export const datocms: Provider = {
  slug: 'datocms',
  name: 'DatoCMS',
  docs: 'https://www.datocms.com/docs',
  words: ['datocms', 'dato'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h30}', near: true, hit: 'DATOCMS_TOKEN = "{h30}"', miss: 'DATOCMS_TOKEN = "{h14}"' }],
}
