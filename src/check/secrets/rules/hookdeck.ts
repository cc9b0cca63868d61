import type { Provider } from '../provider.ts'

export const hookdeck: Provider = {
  slug: 'hookdeck',
  name: 'Hookdeck',
  docs: 'https://hookdeck.com/docs',
  words: ['hookdeck'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L50}', near: true, hit: 'HOOKDECK_API_KEY = "{L50}"', miss: 'HOOKDECK_API_KEY = "{L24}"' }],
}
