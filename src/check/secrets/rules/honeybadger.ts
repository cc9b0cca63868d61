import type { Provider } from '../provider.ts'

export const honeybadger: Provider = {
  slug: 'honeybadger',
  name: 'Honeybadger',
  docs: 'https://docs.honeybadger.io',
  words: ['honeybadger'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'hbp_{L36}', hit: 'VALUE = "hbp_{L36}"', miss: 'VALUE = "hbp_{L17}"' },
    {
      id: 'project-key',
      what: 'project key',
      token: '{h8}',
      near: true,
      with: ['key'],
      severity: 'medium',
      hit: 'HONEYBADGER_API_KEY = "{h8}"',
      miss: 'HONEYBADGER_API_KEY = "{h3}"',
    },
    { id: 'near', what: 'API key', token: '{L20-36}', near: true, hit: 'HONEYBADGER_API_KEY = "{L24}"', miss: 'HONEYBADGER_API_KEY = "{L9}"' },
  ],
}
