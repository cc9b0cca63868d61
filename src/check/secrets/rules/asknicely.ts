import type { Provider } from '../provider.ts'

export const asknicely: Provider = {
  slug: 'asknicely',
  name: 'AskNicely',
  docs: 'https://asknicely.asknice.ly/help',
  words: ['asknicely'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'ASKNICELY_API_KEY = "{h64}"', miss: 'ASKNICELY_API_KEY = "{h31}"' }],
}
