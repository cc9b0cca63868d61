import type { Provider } from '../provider.ts'

export const harness: Provider = {
  slug: 'harness',
  name: 'Harness',
  docs: 'https://developer.harness.io',
  words: ['harness'],
  kinds: [
    {
      id: 'pat',
      what: 'personal access token',
      token: 'pat.{t22}.{h24}.{L20}',
      hit: 'VALUE = "pat.{t22}.{h24}.{L20}"',
      miss: 'VALUE = "pat.{t22}.{h24}.{L9}"',
    },
    {
      id: 'sat',
      what: 'service account token',
      token: 'sat.{t22}.{h24}.{L20}',
      hit: 'VALUE = "sat.{t22}.{h24}.{L20}"',
      miss: 'VALUE = "sat.{t22}.{h24}.{L9}"',
    },
  ],
}
