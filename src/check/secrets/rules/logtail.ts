import type { Provider } from '../provider.ts'

export const logtail: Provider = {
  slug: 'logtail',
  name: 'Better Stack',
  docs: 'https://betterstack.com/docs',
  words: ['betterstack', 'logtail', 'betteruptime'],
  kinds: [
    { id: 'source-token', what: 'source token', token: '{L24}', near: true, hit: 'BETTERSTACK_TOKEN = "{L24}"', miss: 'BETTERSTACK_TOKEN = "{L11}"' },
  ],
}
