import type { Provider } from '../provider.ts'

export const airtable: Provider = {
  slug: 'airtable',
  name: 'Airtable',
  docs: 'https://airtable.com/developers/web/api/authentication',
  words: ['airtable'],
  kinds: [
    { id: 'pat', what: 'personal access token', token: 'pat{L14}.{h64}', hit: 'VALUE = "pat{L14}.{h64}"', miss: 'VALUE = "pat{L14}.{h31}"' },
    { id: 'api-key', what: 'API key', token: '{L17}', near: true, hit: 'AIRTABLE_API_KEY = "{L17}"', miss: 'AIRTABLE_API_KEY = "{L7}"' },
    { id: 'legacy-key', what: 'API key', token: 'key{L14}', near: true, hit: 'AIRTABLE_API_KEY = "key{L14}"', miss: 'AIRTABLE_API_KEY = "key{L6}"' },
  ],
}
