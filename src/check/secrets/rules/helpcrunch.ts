import type { Provider } from '../provider.ts'

export const helpcrunch: Provider = {
  slug: 'helpcrunch',
  name: 'HelpCrunch',
  docs: 'https://docs.helpcrunch.com',
  words: ['helpcrunch'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{b328}', near: true, hit: 'HELPCRUNCH_API_KEY = "{b328}"', miss: 'HELPCRUNCH_API_KEY = "{b163}"' },
  ],
}
