import type { Provider } from '../provider.ts'

export const upstage: Provider = {
  slug: 'upstage',
  name: 'Upstage',
  docs: 'https://console.upstage.ai/docs',
  words: ['upstage'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'up_{L28-32}', near: true, hit: 'UPSTAGE_API_KEY = "up_{L32}"', miss: 'UPSTAGE_API_KEY = "up_{L15}"' },
  ],
}
