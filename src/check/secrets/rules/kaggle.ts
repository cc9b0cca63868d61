import type { Provider } from '../provider.ts'

export const kaggle: Provider = {
  slug: 'kaggle',
  name: 'Kaggle',
  docs: 'https://www.kaggle.com/docs/api',
  words: ['kaggle'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'KAGGLE_API_KEY = "{h32}"', miss: 'KAGGLE_API_KEY = "{h15}"' },
    { id: 'new', what: 'API token', token: 'KGAT_{h32}', hit: 'VALUE = "KGAT_{h32}"', miss: 'VALUE = "KGAT_{h15}"' },
  ],
}
