import type { Provider } from '../provider.ts'

export const statuspal: Provider = {
  slug: 'statuspal',
  name: 'Statuspal',
  docs: 'https://docs.statuspal.io',
  words: ['statuspal'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'uk_{L21-45}', hit: 'VALUE = "uk_{L25}"', miss: 'VALUE = "uk_{L9}"' },
    { id: 'near', what: 'API key', token: '{L32}', near: true, hit: 'STATUSPAL_API_KEY = "{L32}"', miss: 'STATUSPAL_API_KEY = "{L15}"' },
  ],
}
