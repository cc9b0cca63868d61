import type { Provider } from '../provider.ts'

export const calendly: Provider = {
  slug: 'calendly',
  name: 'Calendly',
  docs: 'https://developer.calendly.com',
  words: ['calendly'],
  kinds: [
    {
      id: 'api-key',
      what: 'personal access token',
      token: 'eyJ{t60-100}.{t100-300}.{t80-90}',
      near: true,
      hit: 'CALENDLY_TOKEN = "eyJ{t64}.{t104}.{t84}"',
      miss: 'CALENDLY_TOKEN = "eyJ{t64}.{t104}.{t39}"',
    },
    { id: 'legacy', what: 'API key', token: '{A8}{L24}', near: true, hit: 'CALENDLY_API_KEY = "{A8}{L24}"', miss: 'CALENDLY_API_KEY = "{A8}{L11}"' },
  ],
}
