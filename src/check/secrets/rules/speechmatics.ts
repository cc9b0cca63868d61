import type { Provider } from '../provider.ts'

export const speechmatics: Provider = {
  slug: 'speechmatics',
  name: 'Speechmatics',
  docs: 'https://docs.speechmatics.com',
  words: ['speechmatics'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'SPEECHMATICS_API_KEY = "{L32}"', miss: 'SPEECHMATICS_API_KEY = "{L15}"' },
  ],
}
