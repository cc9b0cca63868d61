import type { Provider } from '../provider.ts'

export const applovin: Provider = {
  slug: 'applovin',
  name: 'AppLovin',
  docs: 'https://developers.applovin.com',
  words: ['applovin'],
  kinds: [{ id: 'sdk-key', what: 'SDK key', token: '{t86}', near: true, hit: 'APPLOVIN_API_KEY = "{t86}"', miss: 'APPLOVIN_API_KEY = "{t42}"' }],
}
