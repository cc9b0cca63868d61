import type { Provider } from '../provider.ts'

export const miro: Provider = {
  slug: 'miro',
  name: 'Miro',
  docs: 'https://developers.miro.com',
  words: ['miro'],
  kinds: [{ id: 'access-token', what: 'access token', token: '{t27}', near: true, hit: 'MIRO_TOKEN = "{t27}"', miss: 'MIRO_TOKEN = "{t12}"' }],
}
