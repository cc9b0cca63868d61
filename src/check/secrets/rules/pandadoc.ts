import type { Provider } from '../provider.ts'

export const pandadoc: Provider = {
  slug: 'pandadoc',
  name: 'PandaDoc',
  docs: 'https://developers.pandadoc.com',
  words: ['pandadoc'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'PANDADOC_API_KEY = "{h40}"', miss: 'PANDADOC_API_KEY = "{h19}"' }],
}
