import type { Provider } from '../provider.ts'

export const helpscout: Provider = {
  slug: 'helpscout',
  name: 'Help Scout',
  docs: 'https://developer.helpscout.com',
  words: ['helpscout'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h40}', near: true, hit: 'HELPSCOUT_API_KEY = "{h40}"', miss: 'HELPSCOUT_API_KEY = "{h19}"' },
    { id: 'secret', what: 'app secret', token: '{L32}', near: true, hit: 'HELPSCOUT_SECRET = "{L32}"', miss: 'HELPSCOUT_SECRET = "{L15}"' },
  ],
}
