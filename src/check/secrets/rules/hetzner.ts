import type { Provider } from '../provider.ts'

export const hetzner: Provider = {
  slug: 'hetzner',
  name: 'Hetzner',
  docs: 'https://docs.hetzner.cloud',
  words: ['hetzner', 'hcloud'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{L64}', near: true, hit: 'HETZNER_TOKEN = "{L64}"', miss: 'HETZNER_TOKEN = "{L31}"' }],
}
