import type { Provider } from '../provider.ts'

export const dialogflow: Provider = {
  slug: 'dialogflow',
  name: 'Dialogflow',
  docs: 'https://cloud.google.com/dialogflow/docs',
  words: ['dialogflow'],
  kinds: [{ id: 'token', what: 'access token', token: '{h32}', near: true, hit: 'DIALOGFLOW_TOKEN = "{h32}"', miss: 'DIALOGFLOW_TOKEN = "{h15}"' }],
}
