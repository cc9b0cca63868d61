import type { Provider } from '../provider.ts'

export const lemonsqueezy: Provider = {
  slug: 'lemonsqueezy',
  name: 'Lemon Squeezy',
  docs: 'https://docs.lemonsqueezy.com',
  words: ['lemonsqueezy'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t900-1000}', near: true, hit: 'LEMONSQUEEZY_KEY = "{t904}"', miss: 'LEMONSQUEEZY_KEY = "{t449}"' },
  ],
}
