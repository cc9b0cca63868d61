import type { Provider } from '../provider.ts'

export const wix: Provider = {
  slug: 'wix',
  name: 'Wix',
  docs: 'https://dev.wix.com',
  words: ['wix'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'IST.eyJ{t60-1000}.{t60-1000}.{t60-1000}',
      hit: 'VALUE = "IST.eyJ{t64}.{t64}.{t64}"',
      miss: 'VALUE = "IST.eyJ{t64}.{t64}.{t29}"',
    },
  ],
}
