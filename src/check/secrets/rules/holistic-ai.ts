import type { Provider } from '../provider.ts'

export const holisticAi: Provider = {
  slug: 'holistic-ai',
  name: 'Holistic AI',
  docs: 'https://docs.holisticai.com',
  words: ['holisticai'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h64}', near: true, hit: 'HOLISTICAI_API_KEY = "{h64}"', miss: 'HOLISTICAI_API_KEY = "{h31}"' }],
}
