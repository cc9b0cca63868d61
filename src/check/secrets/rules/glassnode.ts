import type { Provider } from '../provider.ts'

export const glassnode: Provider = {
  slug: 'glassnode',
  name: 'Glassnode',
  docs: 'https://docs.glassnode.com',
  words: ['glassnode'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L27-28}', near: true, hit: 'GLASSNODE_API_KEY = "{L28}"', miss: 'GLASSNODE_API_KEY = "{L12}"' }],
}
