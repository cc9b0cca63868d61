import type { Provider } from '../provider.ts'

export const jotformSign: Provider = {
  slug: 'jotform-sign',
  name: 'Jotform Sign',
  docs: 'https://www.jotform.com/help',
  words: ['jotformsign'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'JOTFORMSIGN_API_KEY = "{h32}"', miss: 'JOTFORMSIGN_API_KEY = "{h15}"' },
  ],
}
