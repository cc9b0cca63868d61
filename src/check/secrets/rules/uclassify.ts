import type { Provider } from '../provider.ts'

export const uclassify: Provider = {
  slug: 'uclassify',
  name: 'uClassify',
  docs: 'https://www.uclassify.com/docs',
  words: ['uclassify'],
  kinds: [{ id: 'read-key', what: 'API key', token: '{L12}', near: true, hit: 'UCLASSIFY_API_KEY = "{L12}"', miss: 'UCLASSIFY_API_KEY = "{L5}"' }],
}
