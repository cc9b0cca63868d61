import type { Provider } from '../provider.ts'

export const aquasec: Provider = {
  slug: 'aquasec',
  name: 'Aqua',
  docs: 'https://docs.aquasec.com',
  words: ['aquasec'],
  kinds: [{ id: 'secret', what: 'API secret', token: '{L40-60}', near: true, hit: 'AQUASEC_SECRET = "{L44}"', miss: 'AQUASEC_SECRET = "{L19}"' }],
}
