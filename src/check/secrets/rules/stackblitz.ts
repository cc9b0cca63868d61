import type { Provider } from '../provider.ts'

export const stackblitz: Provider = {
  slug: 'stackblitz',
  name: 'StackBlitz',
  docs: 'https://stackblitz.com',
  words: ['stackblitz'],
  kinds: [{ id: 'token', what: 'token', token: '{L40}', near: true, hit: 'STACKBLITZ_TOKEN = "{L40}"', miss: 'STACKBLITZ_TOKEN = "{L19}"' }],
}
