import type { Provider } from '../provider.ts'

export const chroma: Provider = {
  slug: 'chroma',
  name: 'Chroma',
  docs: 'https://docs.trychroma.com/cloud/getting-started',
  words: ['chroma', 'trychroma', 'chromadb'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'ck-{L40-50}', near: true, hit: 'CHROMA_API_KEY = "ck-{L44}"', miss: 'CHROMA_API_KEY = "ck-{L21}"' },
  ],
}
