import type { Provider } from '../provider.ts'

export const twitch: Provider = {
  slug: 'twitch',
  name: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  words: ['twitch'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{l30}', near: true, hit: 'TWITCH_TOKEN = "{l30}"', miss: 'TWITCH_TOKEN = "{l14}"' },
    { id: 'oauth-token', what: 'OAuth token', token: 'oauth:{l30}', hit: 'VALUE = "oauth:{l30}"', miss: 'VALUE = "oauth:{l14}"' },
  ],
}
