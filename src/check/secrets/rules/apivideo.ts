import type { Provider } from '../provider.ts'

export const apivideo: Provider = {
  slug: 'apivideo',
  name: 'api.video',
  docs: 'https://docs.api.video',
  words: ['apivideo'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L43}', near: true, hit: 'APIVIDEO_API_KEY = "{L43}"', miss: 'APIVIDEO_API_KEY = "{L20}"' }],
}
