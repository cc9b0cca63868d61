import type { Provider } from '../provider.ts'

export const thingspeak: Provider = {
  slug: 'thingspeak',
  name: 'ThingSpeak',
  docs: 'https://www.mathworks.com/help/thingspeak',
  words: ['thingspeak'],
  kinds: [
    { id: 'api-key', what: 'write API key', token: '{u16}', near: true, hit: 'THINGSPEAK_API_KEY = "{u16}"', miss: 'THINGSPEAK_API_KEY = "{u7}"' },
  ],
}
