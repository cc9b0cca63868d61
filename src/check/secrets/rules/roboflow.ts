import type { Provider } from '../provider.ts'

export const roboflow: Provider = {
  slug: 'roboflow',
  name: 'Roboflow',
  docs: 'https://docs.roboflow.com',
  words: ['roboflow'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'ROBOFLOW_API_KEY = "{L20}"', miss: 'ROBOFLOW_API_KEY = "{L9}"' }],
}
