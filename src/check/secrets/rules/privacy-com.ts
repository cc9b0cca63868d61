import type { Provider } from '../provider.ts'

export const privacyCom: Provider = {
  slug: 'privacy-com',
  name: 'Privacy.com',
  docs: 'https://privacy.com/developer',
  words: ['privacycom'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'PRIVACYCOM_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'PRIVACYCOM_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
