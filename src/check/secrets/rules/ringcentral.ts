import type { Provider } from '../provider.ts'

export const ringcentral: Provider = {
  slug: 'ringcentral',
  name: 'RingCentral',
  docs: 'https://developers.ringcentral.com',
  words: ['ringcentral'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{t22-44}',
      near: true,
      hit: 'RINGCENTRAL_SECRET = "{t26}"',
      miss: 'RINGCENTRAL_SECRET = "{t10}"',
    },
  ],
}
