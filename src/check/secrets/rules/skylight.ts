import type { Provider } from '../provider.ts'

export const skylight: Provider = {
  slug: 'skylight',
  name: 'Skylight',
  docs: 'https://www.skylight.io/support',
  words: ['skylight'],
  kinds: [
    { id: 'token', what: 'authentication token', token: '{t42}', near: true, hit: 'SKYLIGHT_TOKEN = "{t42}"', miss: 'SKYLIGHT_TOKEN = "{t20}"' },
  ],
}
