import type { Provider } from '../provider.ts'

export const meaningcloud: Provider = {
  slug: 'meaningcloud',
  name: 'MeaningCloud',
  docs: 'https://learn.meaningcloud.com',
  words: ['meaningcloud'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'MEANINGCLOUD_API_KEY = "{h32}"', miss: 'MEANINGCLOUD_API_KEY = "{h15}"' },
  ],
}
