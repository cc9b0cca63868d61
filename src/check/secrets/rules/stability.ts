import type { Provider } from '../provider.ts'

export const stability: Provider = {
  slug: 'stability',
  name: 'Stability AI',
  docs: 'https://platform.stability.ai/docs',
  words: ['stability', 'stabilityai', 'dreamstudio'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'sk-{L48}', near: true, hit: 'STABILITY_API_KEY = "sk-{L48}"', miss: 'STABILITY_API_KEY = "sk-{L23}"' },
  ],
}
