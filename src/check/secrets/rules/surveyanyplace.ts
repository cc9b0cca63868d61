import type { Provider } from '../provider.ts'

export const surveyanyplace: Provider = {
  slug: 'surveyanyplace',
  name: 'SurveyAnyplace',
  docs: 'https://surveyanyplace.com',
  words: ['surveyanyplace'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'SURVEYANYPLACE_API_KEY = "{L32}"', miss: 'SURVEYANYPLACE_API_KEY = "{L15}"' },
  ],
}
