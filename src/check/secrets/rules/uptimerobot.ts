import type { Provider } from '../provider.ts'

export const uptimerobot: Provider = {
  slug: 'uptimerobot',
  name: 'UptimeRobot',
  docs: 'https://uptimerobot.com/api',
  words: ['uptimerobot'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'u{d5-9}-{h24}',
      near: true,
      hit: 'UPTIMEROBOT_API_KEY = "u{d9}-{h24}"',
      miss: 'UPTIMEROBOT_API_KEY = "u{d9}-{h11}"',
    },
    {
      id: 'monitor-key',
      what: 'monitor API key',
      token: 'm{d8-10}-{h24}',
      near: true,
      hit: 'UPTIMEROBOT_API_KEY = "m{d10}-{h24}"',
      miss: 'UPTIMEROBOT_API_KEY = "m{d10}-{h11}"',
    },
    {
      id: 'near',
      what: 'API key',
      token: '{l9}-{l24}',
      near: true,
      hit: 'UPTIMEROBOT_API_KEY = "{l9}-{l24}"',
      miss: 'UPTIMEROBOT_API_KEY = "{l9}-{l11}"',
    },
  ],
}
