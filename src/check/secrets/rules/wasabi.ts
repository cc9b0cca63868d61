import type { Provider } from '../provider.ts'

export const wasabi: Provider = {
  slug: 'wasabi',
  name: 'Wasabi',
  docs: 'https://docs.wasabi.com',
  words: ['wasabi'],
  kinds: [{ id: 'secret-key', what: 'secret key', token: '{L40}', near: true, hit: 'WASABI_SECRET = "{L40}"', miss: 'WASABI_SECRET = "{L19}"' }],
}
