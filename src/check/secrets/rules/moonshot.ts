import type { Provider } from '../provider.ts'

export const moonshot: Provider = {
  slug: 'moonshot',
  name: 'Moonshot AI',
  docs: 'https://platform.moonshot.ai/docs',
  words: ['moonshot', 'kimi'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'sk-{t48}', near: true, hit: 'MOONSHOT_API_KEY = "sk-{t48}"', miss: 'MOONSHOT_API_KEY = "sk-{t23}"' },
  ],
}
