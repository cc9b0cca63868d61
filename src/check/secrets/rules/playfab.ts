import type { Provider } from '../provider.ts'

export const playfab: Provider = {
  slug: 'playfab',
  name: 'PlayFab',
  docs: 'https://learn.microsoft.com/en-us/gaming/playfab',
  words: ['playfab'],
  kinds: [
    { id: 'secret-key', what: 'developer secret key', token: '{u50}', near: true, hit: 'PLAYFAB_SECRET = "{u50}"', miss: 'PLAYFAB_SECRET = "{u24}"' },
  ],
}
