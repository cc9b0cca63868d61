import type { Provider } from '../provider.ts'

export const languagelayer: Provider = {
  slug: 'languagelayer',
  name: 'languagelayer',
  docs: 'https://languagelayer.com/documentation',
  words: ['languagelayer'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'LANGUAGELAYER_API_KEY = "{l32}"', miss: 'LANGUAGELAYER_API_KEY = "{l15}"' },
  ],
}
