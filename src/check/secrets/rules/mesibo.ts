import type { Provider } from '../provider.ts'

export const mesibo: Provider = {
  slug: 'mesibo',
  name: 'mesibo',
  docs: 'https://docs.mesibo.com',
  words: ['mesibo'],
  kinds: [{ id: 'token', what: 'application token', token: '{l64}', near: true, hit: 'MESIBO_TOKEN = "{l64}"', miss: 'MESIBO_TOKEN = "{l31}"' }],
}
