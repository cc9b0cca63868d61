import type { Provider } from '../provider.ts'

export const appsignal: Provider = {
  slug: 'appsignal',
  name: 'AppSignal',
  docs: 'https://docs.appsignal.com/appsignal/terminology.html',
  words: ['appsignal'],
  kinds: [
    {
      id: 'push-key',
      what: 'push API key',
      token: '{uuid}',
      near: true,
      hit: 'APPSIGNAL_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'APPSIGNAL_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'personal-token',
      what: 'personal API token',
      token: '{L20}',
      near: true,
      hit: 'APPSIGNAL_TOKEN = "{L20}"',
      miss: 'APPSIGNAL_TOKEN = "{L9}"',
    },
  ],
}
