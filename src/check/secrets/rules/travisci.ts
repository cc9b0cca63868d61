import type { Provider } from '../provider.ts'

export const travisci: Provider = {
  slug: 'travisci',
  name: 'Travis CI',
  docs: 'https://docs.travis-ci.com',
  words: ['travis', 'travisci'],
  kinds: [{ id: 'access-token', what: 'access token', token: '{t22}', near: true, hit: 'TRAVIS_TOKEN = "{t22}"', miss: 'TRAVIS_TOKEN = "{t10}"' }],
}
