import type { Provider } from '../provider.ts'

export const modernTreasury: Provider = {
  slug: 'modern-treasury',
  name: 'Modern Treasury',
  docs: 'https://docs.moderntreasury.com',
  words: ['moderntreasury'],
  kinds: [
    {
      id: 'live-key',
      what: 'API key',
      token: '(live|test)-{L30-50}',
      near: true,
      hit: 'MODERNTREASURY_API_KEY = "live-{L34}"',
      miss: 'MODERNTREASURY_API_KEY = "live-{L16}"',
    },
  ],
}
