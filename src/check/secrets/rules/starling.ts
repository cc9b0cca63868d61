import type { Provider } from '../provider.ts'

export const starling: Provider = {
  slug: 'starling',
  name: 'Starling Bank',
  docs: 'https://developer.starlingbank.com',
  words: ['starling'],
  kinds: [
    {
      id: 'token',
      what: 'personal access token',
      token: 'eyJ{t20-60}.{t60-600}.{t80-700}',
      near: true,
      hit: 'STARLING_TOKEN = "eyJ{t24}.{t64}.{t84}"',
      miss: 'STARLING_TOKEN = "eyJ{t24}.{t64}.{t39}"',
    },
  ],
}
