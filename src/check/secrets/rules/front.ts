import type { Provider } from '../provider.ts'

export const front: Provider = {
  slug: 'front',
  name: 'Front',
  docs: 'https://dev.frontapp.com',
  words: ['frontapp'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: 'eyJ{t20-100}.{t60-400}.{t43}',
      near: true,
      hit: 'FRONTAPP_TOKEN = "eyJ{t24}.{t64}.{t43}"',
      miss: 'FRONTAPP_TOKEN = "eyJ{t24}.{t64}.{t20}"',
    },
  ],
}
