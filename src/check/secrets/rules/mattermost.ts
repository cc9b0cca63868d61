import type { Provider } from '../provider.ts'

export const mattermost: Provider = {
  slug: 'mattermost',
  name: 'Mattermost',
  docs: 'https://developers.mattermost.com',
  words: ['mattermost'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{l26}', near: true, hit: 'MATTERMOST_TOKEN = "{l26}"', miss: 'MATTERMOST_TOKEN = "{l12}"' },
    {
      id: 'webhook',
      what: 'webhook',
      token: '/hooks/{l26}',
      near: true,
      hit: 'MATTERMOST_API_KEY = "/hooks/{l26}"',
      miss: 'MATTERMOST_API_KEY = "/hooks/{l12}"',
    },
  ],
}
