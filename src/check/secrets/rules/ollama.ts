import type { Provider } from '../provider.ts'

export const ollama: Provider = {
  slug: 'ollama',
  name: 'Ollama',
  docs: 'https://docs.ollama.com/api/authentication',
  words: ['ollama'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{h32}.{t24}',
      near: true,
      hit: 'OLLAMA_API_KEY = "{h32}.{t24}"',
      miss: 'OLLAMA_API_KEY = "{h15}.{t24}"',
    },
  ],
}
