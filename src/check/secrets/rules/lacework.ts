import type { Provider } from '../provider.ts'

export const lacework: Provider = {
  slug: 'lacework',
  name: 'Lacework',
  docs: 'https://docs.lacework.net',
  words: ['lacework'],
  kinds: [{ id: 'secret', what: 'secret key', token: '_{h32}', near: true, hit: 'LACEWORK_SECRET = "_{h32}"', miss: 'LACEWORK_SECRET = "_{h15}"' }],
}
