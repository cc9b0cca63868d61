import type { Provider } from '../provider.ts'

export const portainer: Provider = {
  slug: 'portainer',
  name: 'Portainer',
  docs: 'https://docs.portainer.io',
  words: ['portainer'],
  kinds: [{ id: 'api-token', what: 'API token', token: 'ptr_{b43-45}', hit: 'VALUE = "ptr_{b45}"', miss: 'VALUE = "ptr_{b20}"' }],
}
