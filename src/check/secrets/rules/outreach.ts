import type { Provider } from '../provider.ts'

export const outreach: Provider = {
  slug: 'outreach',
  name: 'Outreach',
  docs: 'https://developers.outreach.io',
  words: ['outreachio'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{t40-60}',
      near: true,
      hit: 'OUTREACHIO_SECRET = "{t44}"',
      miss: 'OUTREACHIO_SECRET = "{t19}"',
    },
  ],
}
