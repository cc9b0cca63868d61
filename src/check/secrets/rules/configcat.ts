import type { Provider } from '../provider.ts'

export const configcat: Provider = {
  slug: 'configcat',
  name: 'ConfigCat',
  docs: 'https://configcat.com/docs',
  words: ['configcat'],
  kinds: [
    {
      id: 'sdk-key',
      what: 'SDK key',
      token: 'configcat-sdk-1/{t22}/{t22}',
      hit: 'VALUE = "configcat-sdk-1/{t22}/{t22}"',
      miss: 'VALUE = "configcat-sdk-1/{t22}/{t10}"',
    },
    {
      id: 'near',
      what: 'SDK key',
      token: '{t22}/{t22}',
      near: true,
      hit: 'CONFIGCAT_API_KEY = "{t22}/{t22}"',
      miss: 'CONFIGCAT_API_KEY = "{t22}/{t10}"',
    },
  ],
}
