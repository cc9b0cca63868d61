import type { Provider } from '../provider.ts'

export const deepgram: Provider = {
  slug: 'deepgram',
  name: 'Deepgram',
  docs: 'https://developers.deepgram.com',
  words: ['deepgram'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'DEEPGRAM_KEY = "{h40}"', miss: 'DEEPGRAM_KEY = "{h19}"' }],
}
