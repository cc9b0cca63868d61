import type { Provider } from '../provider.ts'

export const phrase: Provider = {
  slug: 'phrase',
  name: 'Phrase',
  docs: 'https://developers.phrase.com',
  words: ['phraseapp', 'phrase'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{h64}', near: true, hit: 'PHRASEAPP_TOKEN = "{h64}"', miss: 'PHRASEAPP_TOKEN = "{h31}"' },
  ],
}
