import type { Provider } from '../provider.ts'

export const monkeylearn: Provider = {
  slug: 'monkeylearn',
  name: 'MonkeyLearn',
  docs: 'https://monkeylearn.com/api',
  words: ['monkeylearn'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'MONKEYLEARN_API_KEY = "{h40}"', miss: 'MONKEYLEARN_API_KEY = "{h19}"' },
  ],
}
