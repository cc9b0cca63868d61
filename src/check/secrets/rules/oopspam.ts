import type { Provider } from '../provider.ts'

export const oopspam: Provider = {
  slug: 'oopspam',
  name: 'OOPSpam',
  docs: 'https://www.oopspam.com/docs',
  words: ['oopspam'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L40}', near: true, hit: 'OOPSPAM_API_KEY = "{L40}"', miss: 'OOPSPAM_API_KEY = "{L19}"' }],
}
