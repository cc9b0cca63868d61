import type { Provider } from '../provider.ts'

export const thingsboard: Provider = {
  slug: 'thingsboard',
  name: 'ThingsBoard',
  docs: 'https://thingsboard.io/docs/user-guide/access-token/',
  words: ['thingsboard'],
  kinds: [
    {
      id: 'access-token',
      what: 'device access token',
      token: '{L20}',
      near: true,
      hit: 'THINGSBOARD_TOKEN = "{L20}"',
      miss: 'THINGSBOARD_TOKEN = "{L9}"',
    },
    {
      id: 'provision-key',
      what: 'provision key',
      token: '{l20}',
      near: true,
      hit: 'THINGSBOARD_API_KEY = "{l20}"',
      miss: 'THINGSBOARD_API_KEY = "{l9}"',
    },
  ],
}
