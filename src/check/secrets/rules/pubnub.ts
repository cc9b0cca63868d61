import type { Provider } from '../provider.ts'

export const pubnub: Provider = {
  slug: 'pubnub',
  name: 'PubNub',
  docs: 'https://www.pubnub.com/docs',
  words: ['pubnub'],
  kinds: [
    {
      id: 'publish-key',
      what: 'publish key',
      token: 'pub-c-{uuid}',
      severity: 'medium',
      hit: 'VALUE = "pub-c-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "pub-c-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'subscribe-key',
      what: 'subscribe key',
      token: 'sub-c-{uuid}',
      severity: 'low',
      hit: 'VALUE = "sub-c-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "sub-c-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'secret-key', what: 'secret key', token: 'sec-c-{b48}', hit: 'VALUE = "sec-c-{b48}"', miss: 'VALUE = "sec-c-{b23}"' },
  ],
}
