import type { Provider } from '../provider.ts'

export const deepl: Provider = {
  slug: 'deepl',
  name: 'DeepL',
  docs: 'https://developers.deepl.com',
  words: ['deepl'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}:fx',
      hit: 'VALUE = "{H8}-{H4}-{H4}-{H4}-{H12}:fx"',
      miss: 'VALUE = "{H8}-{H4}-{H4}-{H4}-{H5}:fx"',
    },
    {
      id: 'pro-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'DEEPL_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'DEEPL_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
