import type { Provider } from '../provider.ts'

export const xai: Provider = {
  slug: 'xai',
  name: 'xAI',
  docs: 'https://docs.x.ai',
  words: ['xai', 'grok'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'xai-{t80}', hit: 'VALUE = "xai-{t80}"', miss: 'VALUE = "xai-{t39}"' },
    { id: 'any-key', what: 'API key', token: 'xai-{t70-90}', hit: 'VALUE = "xai-{t74}"', miss: 'VALUE = "xai-{t34}"' },
  ],
}
