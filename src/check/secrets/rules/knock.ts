import type { Provider } from '../provider.ts'

export const knock: Provider = {
  slug: 'knock',
  name: 'Knock',
  docs: 'https://docs.knock.app',
  words: ['knockapp', 'knock'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'sk_{t43}',
      near: true,
      hit: 'KNOCKAPP_SECRET = "sk_{t43}"',
      miss: 'KNOCKAPP_SECRET = "sk_{t20}"',
    },
  ],
}
