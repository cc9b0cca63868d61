import type { Provider } from '../provider.ts'

export const buddy: Provider = {
  slug: 'buddy',
  name: 'Buddy',
  docs: 'https://buddy.works/docs',
  words: ['buddyworks'],
  kinds: [
    {
      id: 'token',
      what: 'personal access token',
      token: '{uuid}',
      near: true,
      hit: 'BUDDYWORKS_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'BUDDYWORKS_TOKEN = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
