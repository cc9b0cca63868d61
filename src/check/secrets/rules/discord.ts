import type { Provider } from '../provider.ts'

export const discord: Provider = {
  slug: 'discord',
  name: 'Discord',
  docs: 'https://discord.com/developers/docs/reference',
  words: ['discord'],
  kinds: [
    {
      id: 'bot-token',
      what: 'bot token',
      token: '(M|N|O){t23-27}.{t6}.{t27-38}',
      near: true,
      hit: 'DISCORD_TOKEN = "M{t27}.{t6}.{t31}"',
      miss: 'DISCORD_TOKEN = "M{t27}.{t6}.{t12}"',
    },
    {
      id: 'bot-token-alone',
      what: 'bot token',
      token: '(MT|MD|Mz|Mj|NT|ND|Nz|Nj|OT|OD){t21-26}.{t6}.{t27-38}',
      hit: 'VALUE = "MT{t25}.{t6}.{t31}"',
      miss: 'VALUE = "MT{t25}.{t6}.{t12}"',
    },
    { id: 'client-secret', what: 'client secret', token: '{e32}', near: true, hit: 'DISCORD_SECRET = "{e32}"', miss: 'DISCORD_SECRET = "{e15}"' },
    { id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'DISCORD_API_KEY = "{h64}"', miss: 'DISCORD_API_KEY = "{h31}"' },
    {
      id: 'webhook',
      what: 'webhook',
      token: 'discord.com/api/webhooks/{d17-20}/{t60-80}',
      hit: 'VALUE = "discord.com/api/webhooks/{d20}/{t64}"',
      miss: 'VALUE = "discord.com/api/webhooks/{d20}/{t29}"',
    },
    {
      id: 'old-webhook',
      what: 'webhook',
      token: 'discordapp.com/api/webhooks/{d17-20}/{t60-80}',
      hit: 'VALUE = "discordapp.com/api/webhooks/{d20}/{t64}"',
      miss: 'VALUE = "discordapp.com/api/webhooks/{d20}/{t29}"',
    },
    {
      id: 'client-id',
      what: 'client id',
      token: '{d17-19}',
      near: true,
      severity: 'low',
      hit: 'DISCORD_CLIENT_ID = "{d19}"',
      miss: 'DISCORD_CLIENT_ID = "{d7}"',
    },
    { id: 'mfa-token', what: 'account token', token: 'mfa.{t84}', hit: 'VALUE = "mfa.{t84}"', miss: 'VALUE = "mfa.{t41}"' },
  ],
}
