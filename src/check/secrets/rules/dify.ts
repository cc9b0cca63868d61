import type { Provider } from '../provider.ts'

export const dify: Provider = {
  slug: 'dify',
  name: 'Dify',
  docs: 'https://docs.dify.ai',
  words: ['dify'],
  kinds: [
    { id: 'app-key', what: 'app key', token: 'app-{L24}', near: true, hit: 'DIFY_API_KEY = "app-{L24}"', miss: 'DIFY_API_KEY = "app-{L11}"' },
    {
      id: 'dataset-key',
      what: 'knowledge key',
      token: 'dataset-{L24}',
      near: true,
      hit: 'DIFY_API_KEY = "dataset-{L24}"',
      miss: 'DIFY_API_KEY = "dataset-{L11}"',
    },
  ],
}
