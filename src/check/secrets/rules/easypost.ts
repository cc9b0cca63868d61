import type { Provider } from '../provider.ts'

export const easypost: Provider = {
  slug: 'easypost',
  name: 'EasyPost',
  docs: 'https://docs.easypost.com',
  words: ['easypost'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'EZAK{L54}', hit: 'VALUE = "EZAK{L54}"', miss: 'VALUE = "EZAK{L26}"' },
    { id: 'test-key', what: 'test key', token: 'EZTK{L54}', severity: 'low', hit: 'VALUE = "EZTK{L54}"', miss: 'VALUE = "EZTK{L26}"' },
  ],
}
