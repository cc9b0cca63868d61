import type { Provider } from '../provider.ts'

export const hygraph: Provider = {
  slug: 'hygraph',
  name: 'Hygraph',
  docs: 'https://hygraph.com/docs',
  words: ['hygraph', 'graphcms'],
  kinds: [
    {
      id: 'token',
      what: 'permanent token',
      token: 'eyJ{t20-200}.{t20-600}.{t43-700}',
      near: true,
      hit: 'HYGRAPH_TOKEN = "eyJ{t24}.{t24}.{t47}"',
      miss: 'HYGRAPH_TOKEN = "eyJ{t24}.{t24}.{t20}"',
    },
  ],
}
