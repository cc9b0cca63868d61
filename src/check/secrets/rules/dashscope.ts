import type { Provider } from '../provider.ts'

export const dashscope: Provider = {
  slug: 'dashscope',
  name: 'DashScope',
  docs: 'https://help.aliyun.com/zh/model-studio',
  words: ['dashscope', 'qwen'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'sk-{h32}', near: true, hit: 'DASHSCOPE_API_KEY = "sk-{h32}"', miss: 'DASHSCOPE_API_KEY = "sk-{h15}"' },
  ],
}
