import type { Provider } from '../provider.ts'

export const zeplin: Provider = {
  slug: 'zeplin',
  name: 'Zeplin',
  docs: 'https://docs.zeplin.dev',
  words: ['zeplin'],
  kinds: [
    {
      id: 'token',
      what: 'personal access token',
      token: 'eyJ{t20-200}.{t20-400}.{t43-400}',
      near: true,
      hit: 'ZEPLIN_TOKEN = "eyJ{t24}.{t24}.{t47}"',
      miss: 'ZEPLIN_TOKEN = "eyJ{t24}.{t24}.{t20}"',
    },
  ],
}
