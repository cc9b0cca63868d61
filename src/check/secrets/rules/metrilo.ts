import type { Provider } from '../provider.ts'

export const metrilo: Provider = {
  slug: 'metrilo',
  name: 'Metrilo',
  docs: 'https://developers.metrilo.com',
  words: ['metrilo'],
  kinds: [{ id: 'token', what: 'API token', token: '{l16}', near: true, hit: 'METRILO_TOKEN = "{l16}"', miss: 'METRILO_TOKEN = "{l7}"' }],
}
