import type { Provider } from '../provider.ts'

export const deepinfra: Provider = {
  slug: 'deepinfra',
  name: 'DeepInfra',
  docs: 'https://deepinfra.com/docs',
  words: ['deepinfra'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'DEEPINFRA_API_KEY = "{L32}"', miss: 'DEEPINFRA_API_KEY = "{L15}"' }],
}
