import type { Provider } from '../provider.ts'

export const ifttt: Provider = {
  slug: 'ifttt',
  name: 'IFTTT',
  docs: 'https://ifttt.com',
  words: ['ifttt'],
  kinds: [
    {
      id: 'webhook',
      what: 'webhook',
      token: 'maker.ifttt.com/trigger/{t1-40}/with/key/{t20-44}',
      hit: 'VALUE = "maker.ifttt.com/trigger/{t5}/with/key/{t24}"',
      miss: 'VALUE = "maker.ifttt.com/trigger/{t5}/with/key/{t9}"',
    },
    { id: 'key', what: 'key', token: '{t22-44}', near: true, hit: 'IFTTT_API_KEY = "{t26}"', miss: 'IFTTT_API_KEY = "{t10}"' },
  ],
}
