import type { Provider } from '../provider.ts'

export const pdflayer: Provider = {
  slug: 'pdflayer',
  name: 'pdflayer',
  docs: 'https://pdflayer.com/documentation',
  words: ['pdflayer'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'PDFLAYER_API_KEY = "{h32}"', miss: 'PDFLAYER_API_KEY = "{h15}"' }],
}
