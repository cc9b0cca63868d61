import type { Provider } from '../provider.ts'

export const deepseek: Provider = {
  slug: 'deepseek',
  name: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com',
  words: ['deepseek'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'sk-{l32}', near: true, hit: 'DEEPSEEK_API_KEY = "sk-{l32}"', miss: 'DEEPSEEK_API_KEY = "sk-{l15}"' },
  ],
}
