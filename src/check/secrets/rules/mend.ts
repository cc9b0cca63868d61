import type { Provider } from '../provider.ts'

export const mend: Provider = {
  slug: 'mend',
  name: 'Mend',
  docs: 'https://docs.mend.io',
  words: ['whitesource', 'mendio'],
  kinds: [
    { id: 'user-key', what: 'user key', token: '{h64}', near: true, hit: 'WHITESOURCE_API_KEY = "{h64}"', miss: 'WHITESOURCE_API_KEY = "{h31}"' },
  ],
}
