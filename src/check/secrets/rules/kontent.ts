import type { Provider } from '../provider.ts'

export const kontent: Provider = {
  slug: 'kontent',
  name: 'Kontent.ai',
  docs: 'https://kontent.ai/learn',
  words: ['kontent', 'kenticokontent'],
  kinds: [
    {
      id: 'management-key',
      what: 'management key',
      token: 'ew0KICAiYWxn{t100-400}.{t100-600}.{t43}',
      hit: 'VALUE = "ew0KICAiYWxn{t104}.{t104}.{t43}"',
      miss: 'VALUE = "ew0KICAiYWxn{t104}.{t104}.{t20}"',
    },
  ],
}
