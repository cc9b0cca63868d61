import type { Provider } from '../provider.ts'

export const openrouter: Provider = {
  slug: 'openrouter',
  name: 'OpenRouter',
  docs: 'https://openrouter.ai/docs',
  words: ['openrouter'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'sk-or-v1-{h64}', hit: 'VALUE = "sk-or-v1-{h64}"', miss: 'VALUE = "sk-or-v1-{h31}"' }],
}
