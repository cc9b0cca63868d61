import type { Provider } from '../provider.ts'

export const maptiler: Provider = {
  slug: 'maptiler',
  name: 'MapTiler',
  docs: 'https://docs.maptiler.com',
  words: ['maptiler'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'MAPTILER_API_KEY = "{L20}"', miss: 'MAPTILER_API_KEY = "{L9}"' }],
}
