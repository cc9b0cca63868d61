import type { Provider } from '../provider.ts'

export const line: Provider = {
  slug: 'line',
  name: 'LINE',
  docs: 'https://developers.line.biz',
  words: ['linebot', 'linechannel', 'linemessaging', 'linenotify'],
  kinds: [
    {
      id: 'channel-token',
      what: 'channel access token',
      token: '{b150-180}',
      near: true,
      hit: 'LINEBOT_TOKEN = "{b154}"',
      miss: 'LINEBOT_TOKEN = "{b74}"',
    },
    { id: 'notify-token', what: 'notify token', token: '{L43}', near: true, hit: 'LINEBOT_TOKEN = "{L43}"', miss: 'LINEBOT_TOKEN = "{L20}"' },
    { id: 'channel-secret', what: 'channel secret', token: '{h32}', near: true, hit: 'LINEBOT_SECRET = "{h32}"', miss: 'LINEBOT_SECRET = "{h15}"' },
  ],
}
