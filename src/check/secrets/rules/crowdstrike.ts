import type { Provider } from '../provider.ts'

export const crowdstrike: Provider = {
  slug: 'crowdstrike',
  name: 'CrowdStrike',
  docs: 'https://developer.crowdstrike.com',
  words: ['crowdstrike', 'falcon'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{L40}',
      near: true,
      hit: 'CROWDSTRIKE_SECRET = "{L40}"',
      miss: 'CROWDSTRIKE_SECRET = "{L19}"',
    },
  ],
}
