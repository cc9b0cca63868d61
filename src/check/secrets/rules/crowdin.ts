import type { Provider } from '../provider.ts'

export const crowdin: Provider = {
  slug: 'crowdin',
  name: 'Crowdin',
  docs: 'https://developer.crowdin.com',
  words: ['crowdin'],
  kinds: [
    {
      id: 'access-token',
      what: 'personal access token',
      token: '{h80}',
      near: true,
      hit: 'CROWDIN_TOKEN = "{h80}"',
      miss: 'CROWDIN_TOKEN = "{h39}"',
    },
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'CROWDIN_API_KEY = "{h32}"', miss: 'CROWDIN_API_KEY = "{h15}"' },
  ],
}
