import type { Provider } from '../provider.ts'

export const heroku: Provider = {
  slug: 'heroku',
  name: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/authentication',
  words: ['heroku'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'HEROKU_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'HEROKU_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'oauth-token',
      what: 'OAuth token',
      token: 'HRKU-{uuid}',
      hit: 'VALUE = "HRKU-{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'VALUE = "HRKU-{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'platform-key', what: 'platform key', token: 'HRKU-AA{t58}', hit: 'VALUE = "HRKU-AA{t58}"', miss: 'VALUE = "HRKU-AA{t28}"' },
  ],
}
