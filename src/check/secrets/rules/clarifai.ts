import type { Provider } from '../provider.ts'

export const clarifai: Provider = {
  slug: 'clarifai',
  name: 'Clarifai',
  docs: 'https://docs.clarifai.com',
  words: ['clarifai'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'CLARIFAI_API_KEY = "{h32}"', miss: 'CLARIFAI_API_KEY = "{h15}"' }],
}
