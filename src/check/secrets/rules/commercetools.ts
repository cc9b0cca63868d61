import type { Provider } from '../provider.ts'

export const commercetools: Provider = {
  slug: 'commercetools',
  name: 'commercetools',
  docs: 'https://docs.commercetools.com',
  words: ['commercetools'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{t32}',
      near: true,
      hit: 'COMMERCETOOLS_SECRET = "{t32}"',
      miss: 'COMMERCETOOLS_SECRET = "{t15}"',
    },
  ],
}
