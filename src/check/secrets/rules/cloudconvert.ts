import type { Provider } from '../provider.ts'

export const cloudconvert: Provider = {
  slug: 'cloudconvert',
  name: 'CloudConvert',
  docs: 'https://cloudconvert.com/api',
  words: ['cloudconvert'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'eyJ{t20-60}.{t60-600}.{t600-700}',
      near: true,
      hit: 'CLOUDCONVERT_API_KEY = "eyJ{t24}.{t64}.{t604}"',
      miss: 'CLOUDCONVERT_API_KEY = "eyJ{t24}.{t64}.{t299}"',
    },
  ],
}
