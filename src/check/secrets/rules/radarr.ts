import type { Provider } from '../provider.ts'

export const radarr: Provider = {
  slug: 'radarr',
  name: 'Radarr',
  docs: 'https://radarr.video/docs/api/',
  words: ['radarr', 'sonarr', 'lidarr', 'prowlarr'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'RADARR_API_KEY = "{h32}"', miss: 'RADARR_API_KEY = "{h15}"' }],
}
