import type { Provider } from '../provider.ts'

export const novita: Provider = {
  slug: 'novita',
  name: 'Novita AI',
  docs: 'https://novita.ai/docs/guides/quickstart',
  words: ['novita'],
  kinds: [{ id: 'api-key', what: 'API key', token: 'sk_{t43}', near: true, hit: 'NOVITA_API_KEY = "sk_{t43}"', miss: 'NOVITA_API_KEY = "sk_{t20}"' }],
}
