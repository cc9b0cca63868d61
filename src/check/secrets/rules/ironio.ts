import type { Provider } from '../provider.ts'

export const ironio: Provider = {
  slug: 'ironio',
  name: 'Iron.io',
  docs: 'https://dev.iron.io',
  words: ['ironio', 'ironmq'],
  kinds: [{ id: 'token', what: 'token', token: '{t27}', near: true, hit: 'IRONIO_TOKEN = "{t27}"', miss: 'IRONIO_TOKEN = "{t12}"' }],
}
