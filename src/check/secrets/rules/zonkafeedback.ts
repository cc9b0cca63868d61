import type { Provider } from '../provider.ts'

export const zonkafeedback: Provider = {
  slug: 'zonkafeedback',
  name: 'Zonka Feedback',
  docs: 'https://apidocs.zonkafeedback.com',
  words: ['zonka', 'zonkafeedback'],
  kinds: [{ id: 'api-token', what: 'API token', token: '{L36}', near: true, hit: 'ZONKA_TOKEN = "{L36}"', miss: 'ZONKA_TOKEN = "{L17}"' }],
}
