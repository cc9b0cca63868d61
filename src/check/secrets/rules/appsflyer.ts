import type { Provider } from '../provider.ts'

export const appsflyer: Provider = {
  slug: 'appsflyer',
  name: 'AppsFlyer',
  docs: 'https://dev.appsflyer.com',
  words: ['appsflyer'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: 'eyJ{t20-60}.{t60-800}.{t20-400}',
      near: true,
      hit: 'APPSFLYER_TOKEN = "eyJ{t24}.{t64}.{t24}"',
      miss: 'APPSFLYER_TOKEN = "eyJ{t24}.{t64}.{t9}"',
    },
    { id: 'dev-key', what: 'dev key', token: '{L22}', near: true, hit: 'APPSFLYER_API_KEY = "{L22}"', miss: 'APPSFLYER_API_KEY = "{L10}"' },
  ],
}
