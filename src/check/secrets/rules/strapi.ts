import type { Provider } from '../provider.ts'

export const strapi: Provider = {
  slug: 'strapi',
  name: 'Strapi',
  docs: 'https://docs.strapi.io',
  words: ['strapi'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{h256}', near: true, hit: 'STRAPI_TOKEN = "{h256}"', miss: 'STRAPI_TOKEN = "{h127}"' }],
}
