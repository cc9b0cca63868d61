import type { Provider } from '../provider.ts'

export const lightstep: Provider = {
  slug: 'lightstep',
  name: 'Lightstep',
  docs: 'https://docs.lightstep.com',
  words: ['lightstep'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{b84-180}', near: true, hit: 'LIGHTSTEP_TOKEN = "{b88}"', miss: 'LIGHTSTEP_TOKEN = "{b41}"' },
  ],
}
