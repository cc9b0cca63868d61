import type { Provider } from '../provider.ts'

export const ticktick: Provider = {
  slug: 'ticktick',
  name: 'TickTick',
  docs: 'https://developer.ticktick.com',
  words: ['ticktick'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{L32}', near: true, hit: 'TICKTICK_SECRET = "{L32}"', miss: 'TICKTICK_SECRET = "{L15}"' },
  ],
}
