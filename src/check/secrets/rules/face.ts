import type { Provider } from '../provider.ts'

export const face: Provider = {
  slug: 'face',
  name: 'Face++',
  docs: 'https://console.faceplusplus.com/documents',
  words: ['faceplusplus', 'facepp'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{t32}', near: true, hit: 'FACEPLUSPLUS_API_KEY = "{t32}"', miss: 'FACEPLUSPLUS_API_KEY = "{t15}"' },
  ],
}
