import type { Provider } from '../provider.ts'

export const gyazoTeams: Provider = {
  slug: 'gyazo-teams',
  name: 'Gyazo Teams',
  docs: 'https://gyazo.com/api/docs',
  words: ['gyazoteams'],
  kinds: [{ id: 'token', what: 'access token', token: '{t43}', near: true, hit: 'GYAZOTEAMS_TOKEN = "{t43}"', miss: 'GYAZOTEAMS_TOKEN = "{t20}"' }],
}
