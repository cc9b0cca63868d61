import type { Provider } from '../provider.ts'

export const versioneye: Provider = {
  slug: 'versioneye',
  name: 'VersionEye',
  docs: 'https://www.versioneye.com',
  words: ['versioneye'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'VERSIONEYE_API_KEY = "{h40}"', miss: 'VERSIONEYE_API_KEY = "{h19}"' }],
}
