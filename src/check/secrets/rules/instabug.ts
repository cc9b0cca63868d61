import type { Provider } from '../provider.ts'

export const instabug: Provider = {
  slug: 'instabug',
  name: 'Instabug',
  docs: 'https://docs.instabug.com',
  words: ['instabug', 'luciq'],
  kinds: [{ id: 'app-token', what: 'app token', token: '{h32}', near: true, hit: 'INSTABUG_TOKEN = "{h32}"', miss: 'INSTABUG_TOKEN = "{h15}"' }],
}
