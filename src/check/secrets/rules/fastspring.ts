import type { Provider } from '../provider.ts'

export const fastspring: Provider = {
  slug: 'fastspring',
  name: 'FastSpring',
  docs: 'https://developer.fastspring.com',
  words: ['fastspring'],
  kinds: [
    {
      id: 'api-password',
      what: 'API password',
      token: '{t20-24}',
      near: true,
      hit: 'FASTSPRING_PASSWORD = "{t24}"',
      miss: 'FASTSPRING_PASSWORD = "{t9}"',
    },
  ],
}
