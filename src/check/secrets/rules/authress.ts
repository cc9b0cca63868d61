import type { Provider } from '../provider.ts'

export const authress: Provider = {
  slug: 'authress',
  name: 'Authress',
  docs: 'https://authress.io/knowledge-base/docs/authorization/service-clients',
  words: ['authress'],
  kinds: [
    {
      id: 'service-key',
      what: 'service client key',
      token: '(sc|ext|scauth|authress)_{l5-30}.{l4-6}.(acc_|acc-){k10-32}.{s30-120}',
      hit: 'VALUE = "sc_{l9}.{l6}.acc_{k14}.{s34}"',
      miss: 'VALUE = "sc_{l9}.{l6}.acc_{k14}.{s16}"',
    },
  ],
}
