import type { Provider } from '../provider.ts'

export const edenai: Provider = {
  slug: 'edenai',
  name: 'Eden AI',
  docs: 'https://docs.edenai.co',
  words: ['edenai'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'eyJ{t20-60}.{t60-200}.{t43}',
      near: true,
      hit: 'EDENAI_API_KEY = "eyJ{t24}.{t64}.{t43}"',
      miss: 'EDENAI_API_KEY = "eyJ{t24}.{t64}.{t20}"',
    },
  ],
}
