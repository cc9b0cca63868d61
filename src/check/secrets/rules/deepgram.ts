import type { Provider } from '../provider.ts'

export const deepgram: Provider = {
  slug: 'deepgram',
  name: 'Deepgram',
  docs: 'https://developers.deepgram.com',
  words: ['deepgram'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'DEEPGRAM_API_KEY = "{h40}"', miss: 'DEEPGRAM_API_KEY = "{h19}"' }],
}
