import type { Provider } from '../provider.ts'

export const msg91: Provider = {
  slug: 'msg91',
  name: 'MSG91',
  docs: 'https://docs.msg91.com',
  words: ['msg91'],
  kinds: [
    {
      id: 'auth-key',
      what: 'auth key',
      token: '{d6}A{L16-24}',
      near: true,
      hit: 'MSG91_API_KEY = "{d6}A{L20}"',
      miss: 'MSG91_API_KEY = "{d6}A{L9}"',
    },
  ],
}
