import type { Provider } from '../provider.ts'

export const madkudu: Provider = {
  slug: 'madkudu',
  name: 'MadKudu',
  docs: 'https://developers.madkudu.com',
  words: ['madkudu'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'MADKUDU_API_KEY = "{h32}"', miss: 'MADKUDU_API_KEY = "{h15}"' }],
}
