import type { Provider } from '../provider.ts'

export const unsplash: Provider = {
  slug: 'unsplash',
  name: 'Unsplash',
  docs: 'https://unsplash.com/documentation',
  words: ['unsplash'],
  kinds: [
    { id: 'access-key', what: 'access key', token: '{t43}', near: true, hit: 'UNSPLASH_API_KEY = "{t43}"', miss: 'UNSPLASH_API_KEY = "{t20}"' },
  ],
}
