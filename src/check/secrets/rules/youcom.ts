import type { Provider } from '../provider.ts'

export const youcom: Provider = {
  slug: 'youcom',
  name: 'You.com',
  docs: 'https://documentation.you.com',
  words: ['youcom', 'ydc'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'ydc-sk-{h16}-{t20-60}', hit: 'VALUE = "ydc-sk-{h16}-{t24}"', miss: 'VALUE = "ydc-sk-{h16}-{t11}"' },
  ],
}
