import type { Provider } from '../provider.ts'

export const speechtextAi: Provider = {
  slug: 'speechtext-ai',
  name: 'SpeechText.AI',
  docs: 'https://speechtext.ai',
  words: ['speechtextai'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'SPEECHTEXTAI_API_KEY = "{h32}"', miss: 'SPEECHTEXTAI_API_KEY = "{h15}"' },
  ],
}
