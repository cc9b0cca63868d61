import type { Provider } from '../provider.ts'

export const easyInsight: Provider = {
  slug: 'easy-insight',
  name: 'Easy Insight',
  docs: 'https://www.easy-insight.com',
  words: ['easyinsight'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'EASYINSIGHT_API_KEY = "{L20}"', miss: 'EASYINSIGHT_API_KEY = "{L9}"' }],
}
