import type { Provider } from '../provider.ts'

export const sumologic: Provider = {
  slug: 'sumologic',
  name: 'Sumo Logic',
  docs: 'https://help.sumologic.com',
  words: ['sumologic', 'sumo'],
  kinds: [
    { id: 'access-key', what: 'access key', token: '{L64}', near: true, hit: 'SUMOLOGIC_API_KEY = "{L64}"', miss: 'SUMOLOGIC_API_KEY = "{L31}"' },
    {
      id: 'access-id',
      what: 'access id',
      token: 'su{L12}',
      near: true,
      severity: 'medium',
      hit: 'SUMOLOGIC_API_KEY = "su{L12}"',
      miss: 'SUMOLOGIC_API_KEY = "su{L5}"',
    },
  ],
}
