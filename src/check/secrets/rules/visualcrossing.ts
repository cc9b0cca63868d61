import type { Provider } from '../provider.ts'

export const visualcrossing: Provider = {
  slug: 'visualcrossing',
  name: 'Visual Crossing',
  docs: 'https://www.visualcrossing.com/resources',
  words: ['visualcrossing'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{u25}', near: true, hit: 'VISUALCROSSING_API_KEY = "{u25}"', miss: 'VISUALCROSSING_API_KEY = "{u11}"' },
  ],
}
