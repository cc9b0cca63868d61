import type { Provider } from '../provider.ts'

export const greynoise: Provider = {
  slug: 'greynoise',
  name: 'GreyNoise',
  docs: 'https://docs.greynoise.io',
  words: ['greynoise'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L64}', near: true, hit: 'GREYNOISE_API_KEY = "{L64}"', miss: 'GREYNOISE_API_KEY = "{L31}"' }],
}
