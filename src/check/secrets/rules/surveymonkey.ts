import type { Provider } from '../provider.ts'

export const surveymonkey: Provider = {
  slug: 'surveymonkey',
  name: 'SurveyMonkey',
  docs: 'https://developer.surveymonkey.com',
  words: ['surveymonkey'],
  kinds: [
    {
      id: 'access-token',
      what: 'access token',
      token: '{s80-160}',
      near: true,
      hit: 'SURVEYMONKEY_TOKEN = "{s84}"',
      miss: 'SURVEYMONKEY_TOKEN = "{s39}"',
    },
  ],
}
