import type { Provider } from '../provider.ts'

export const particle: Provider = {
  slug: 'particle',
  name: 'Particle',
  docs: 'https://docs.particle.io',
  words: ['particleio', 'particle'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{h40}', near: true, hit: 'PARTICLEIO_TOKEN = "{h40}"', miss: 'PARTICLEIO_TOKEN = "{h19}"' },
  ],
}
