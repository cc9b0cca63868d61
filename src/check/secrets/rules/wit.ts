import type { Provider } from '../provider.ts'

export const wit: Provider = {
  slug: 'wit',
  name: 'Wit.ai',
  docs: 'https://wit.ai/docs',
  words: ['witai'],
  kinds: [
    { id: 'server-token', what: 'server access token', token: '{u32}', near: true, hit: 'WITAI_TOKEN = "{u32}"', miss: 'WITAI_TOKEN = "{u15}"' },
  ],
}
