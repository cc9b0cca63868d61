import type { Provider } from '../provider.ts'

export const openexchangerates: Provider = {
  slug: 'openexchangerates',
  name: 'Open Exchange Rates',
  docs: 'https://docs.openexchangerates.org',
  words: ['openexchangerates', 'openexchange'],
  kinds: [
    {
      id: 'app-id',
      what: 'app id',
      token: '{h32}',
      near: true,
      hit: 'OPENEXCHANGERATES_API_KEY = "{h32}"',
      miss: 'OPENEXCHANGERATES_API_KEY = "{h15}"',
    },
  ],
}
