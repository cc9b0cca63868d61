import type { Provider } from '../provider.ts'

export const zhipu: Provider = {
  slug: 'zhipu',
  name: 'Zhipu AI',
  docs: 'https://docs.z.ai',
  words: ['zhipu', 'zhipuai', 'bigmodel', 'zai'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}.{L16}', near: true, hit: 'ZHIPU_API_KEY = "{h32}.{L16}"', miss: 'ZHIPU_API_KEY = "{h32}.{L7}"' },
  ],
}
