import type { Provider } from '../provider.ts'

export const transifex: Provider = {
  slug: 'transifex',
  name: 'Transifex',
  docs: 'https://developers.transifex.com',
  words: ['transifex'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '1/{h40}', near: true, hit: 'TRANSIFEX_TOKEN = "1/{h40}"', miss: 'TRANSIFEX_TOKEN = "1/{h19}"' },
  ],
}
