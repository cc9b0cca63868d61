import type { Provider } from '../provider.ts'

export const bugcrowd: Provider = {
  slug: 'bugcrowd',
  name: 'Bugcrowd',
  docs: 'https://docs.bugcrowd.com',
  words: ['bugcrowd'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{t20-60}', near: true, hit: 'BUGCROWD_TOKEN = "{t24}"', miss: 'BUGCROWD_TOKEN = "{t9}"' }],
}
