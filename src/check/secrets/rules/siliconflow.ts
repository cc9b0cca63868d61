import type { Provider } from '../provider.ts'

export const siliconflow: Provider = {
  slug: 'siliconflow',
  name: 'SiliconFlow',
  docs: 'https://docs.siliconflow.com',
  words: ['siliconflow'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'sk-{l48}',
      near: true,
      hit: 'SILICONFLOW_API_KEY = "sk-{l48}"',
      miss: 'SILICONFLOW_API_KEY = "sk-{l23}"',
    },
  ],
}
