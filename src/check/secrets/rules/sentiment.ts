import type { Provider } from '../provider.ts'

export const sentiment: Provider = {
  slug: 'sentiment',
  name: 'Sentiment',
  docs: 'https://sentim-api.herokuapp.com',
  words: ['sentimentapi'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'SENTIMENTAPI_API_KEY = "{L20}"', miss: 'SENTIMENTAPI_API_KEY = "{L9}"' },
  ],
}
