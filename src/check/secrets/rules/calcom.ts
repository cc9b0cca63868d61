import type { Provider } from '../provider.ts'

export const calcom: Provider = {
  slug: 'calcom',
  name: 'Cal.com',
  docs: 'https://cal.com/docs',
  words: ['calcom'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'cal_live_{h32}', hit: 'VALUE = "cal_live_{h32}"', miss: 'VALUE = "cal_live_{h15}"' },
    { id: 'test-key', what: 'API key', token: 'cal_{h32}', near: true, hit: 'CALCOM_API_KEY = "cal_{h32}"', miss: 'CALCOM_API_KEY = "cal_{h15}"' },
  ],
}
