import type { Provider } from '../provider.ts'

export const quicknode: Provider = {
  slug: 'quicknode',
  name: 'QuickNode',
  docs: 'https://www.quicknode.com/docs',
  words: ['quicknode', 'quiknode'],
  kinds: [
    { id: 'endpoint', what: 'endpoint', token: 'quiknode.pro/{h40}', hit: 'VALUE = "quiknode.pro/{h40}"', miss: 'VALUE = "quiknode.pro/{h19}"' },
    { id: 'api-key', what: 'API key', token: 'QN_{h32}', hit: 'VALUE = "QN_{h32}"', miss: 'VALUE = "QN_{h15}"' },
  ],
}
