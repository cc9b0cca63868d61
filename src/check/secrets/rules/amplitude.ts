import type { Provider } from '../provider.ts'

export const amplitude: Provider = {
  slug: 'amplitude',
  name: 'Amplitude',
  docs: 'https://amplitude.com/docs',
  words: ['amplitude'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'AMPLITUDE_API_KEY = "{h32}"', miss: 'AMPLITUDE_API_KEY = "{h15}"' }],
}
