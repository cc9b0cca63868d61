import type { Provider } from '../provider.ts'

export const signalwire: Provider = {
  slug: 'signalwire',
  name: 'SignalWire',
  docs: 'https://developer.signalwire.com',
  words: ['signalwire'],
  kinds: [
    { id: 'token', what: 'API token', token: 'PT{h48}', near: true, hit: 'SIGNALWIRE_TOKEN = "PT{h48}"', miss: 'SIGNALWIRE_TOKEN = "PT{h23}"' },
    { id: 'near', what: 'API token', token: '{L50}', near: true, hit: 'SIGNALWIRE_TOKEN = "{L50}"', miss: 'SIGNALWIRE_TOKEN = "{L24}"' },
  ],
}
