import type { Provider } from '../provider.ts'

export const backblaze: Provider = {
  slug: 'backblaze',
  name: 'Backblaze B2',
  docs: 'https://www.backblaze.com/docs',
  words: ['backblaze', 'b2'],
  kinds: [
    {
      id: 'application-key',
      what: 'application key',
      token: 'K00{d1}{b27}',
      near: true,
      hit: 'BACKBLAZE_API_KEY = "K00{d1}{b27}"',
      miss: 'BACKBLAZE_API_KEY = "K00{d1}{b12}"',
    },
  ],
}
