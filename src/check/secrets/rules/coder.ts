import type { Provider } from '../provider.ts'

export const coder: Provider = {
  slug: 'coder',
  name: 'Coder',
  docs: 'https://coder.com/docs',
  words: ['coder'],
  kinds: [
    { id: 'token', what: 'session token', token: '{L10}-{L22}', near: true, hit: 'CODER_TOKEN = "{L10}-{L22}"', miss: 'CODER_TOKEN = "{L10}-{L10}"' },
  ],
}
