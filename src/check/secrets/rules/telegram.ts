import type { Provider } from '../provider.ts'

export const telegram: Provider = {
  slug: 'telegram',
  name: 'Telegram',
  docs: 'https://core.telegram.org/bots/api',
  words: ['telegram', 'tgbot'],
  kinds: [
    { id: 'bot-token', what: 'bot token', token: '{d8-10}:AA{t32-33}', hit: 'VALUE = "{d10}:AA{t33}"', miss: 'VALUE = "{d10}:AA{t15}"' },
    {
      id: 'near',
      what: 'bot token',
      token: '{d5-16}:A{t34}',
      near: true,
      hit: 'TELEGRAM_TOKEN = "{d9}:A{t34}"',
      miss: 'TELEGRAM_TOKEN = "{d9}:A{t16}"',
    },
  ],
}
