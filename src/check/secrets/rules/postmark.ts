import type { Provider } from '../provider.ts'

export const postmark: Provider = {
  slug: 'postmark',
  name: 'Postmark',
  docs: 'https://postmarkapp.com/developer',
  words: ['postmark'],
  kinds: [
    {
      id: 'server-token',
      what: 'server token',
      token: '{uuid}',
      near: true,
      hit: 'POSTMARK_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'POSTMARK_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
