import type { Provider } from '../provider.ts'

export const slack: Provider = {
  slug: 'slack',
  name: 'Slack',
  docs: 'https://api.slack.com/authentication/token-types',
  words: ['slack'],
  kinds: [
    { id: 'bot-token', what: 'bot token', token: 'xoxb-{d10-13}-{t10-80}', hit: 'VALUE = "xoxb-{d13}-{t14}"', miss: 'VALUE = "xoxb-{d13}-{t4}"' },
    { id: 'user-token', what: 'user token', token: 'xox(p|e)-{d10-13}-{t20-160}', hit: 'VALUE = "xoxp-{d13}-{t24}"', miss: 'VALUE = "xoxp-{d13}-{t9}"' },
    { id: 'legacy-bot-token', what: 'bot token', token: 'xoxb-{d8-14}-{L18-26}', hit: 'VALUE = "xoxb-{d12}-{L22}"', miss: 'VALUE = "xoxb-{d12}-{L8}"' },
    { id: 'app-token', what: 'app token', token: 'xapp-{d1}-{u8-14}-{d10-16}-{l40-80}', hit: 'VALUE = "xapp-{d1}-{u12}-{d14}-{l44}"', miss: 'VALUE = "xapp-{d1}-{u12}-{d14}-{l19}"' },
    { id: 'config-token', what: 'configuration token', token: 'xoxe.xox(b|p)-{d1}-{u160-170}', hit: 'VALUE = "xoxe.xoxb-{d1}-{u164}"', miss: 'VALUE = "xoxe.xoxb-{d1}-{u79}"' },
    { id: 'refresh-token', what: 'refresh token', token: 'xoxe-{d1}-{u140-160}', hit: 'VALUE = "xoxe-{d1}-{u144}"', miss: 'VALUE = "xoxe-{d1}-{u69}"' },
    { id: 'legacy-token', what: 'legacy token', token: 'xox(o|s)-{d1-15}-{d1-15}-{d1-15}-{h5-64}', hit: 'VALUE = "xoxo-{d5}-{d5}-{d5}-{h9}"', miss: 'VALUE = "xoxo-{d5}-{d5}-{d5}-{h1}"' },
    { id: 'workspace-token', what: 'workspace token', token: 'xox(a|r)-{t8-90}', hit: 'VALUE = "xoxa-{t12}"', miss: 'VALUE = "xoxa-{t3}"' },
    { id: 'cookie', what: 'session token', token: 'xox(c|d)-{s20-300}', hit: 'VALUE = "xoxc-{s24}"', miss: 'VALUE = "xoxc-{s9}"' },
    { id: 'webhook', what: 'incoming webhook', token: 'hooks.slack.com/(services|workflows|triggers)/{s20-80}', hit: 'VALUE = "hooks.slack.com/services/{s24}"', miss: 'VALUE = "hooks.slack.com/services/{s9}"' },
    { id: 'signing-secret', what: 'signing secret', token: '{h32}', near: true, with: ['signing', 'secret'], hit: 'SLACK_SIGNING_SECRET = "{h32}"', miss: 'SLACK_SIGNING_SECRET = "{h15}"' },
    { id: 'short-bot', what: 'token', token: 'xox(b|a|p|r|s|o)-{t10-200}', hit: 'VALUE = "xoxb-{t14}"', miss: 'VALUE = "xoxb-{t4}"' },
  ],
}
