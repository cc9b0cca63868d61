import type { Provider } from '../provider.ts'

export const assemblyai: Provider = {
  slug: 'assemblyai',
  name: 'AssemblyAI',
  docs: 'https://www.assemblyai.com/docs',
  words: ['assemblyai'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'ASSEMBLYAI_API_KEY = "{h32}"', miss: 'ASSEMBLYAI_API_KEY = "{h15}"' }],
}
