import type { Provider } from '../provider.ts'

export const spoonacular: Provider = {
  slug: 'spoonacular',
  name: 'Spoonacular',
  docs: 'https://spoonacular.com/food-api',
  words: ['spoonacular'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'SPOONACULAR_API_KEY = "{h32}"', miss: 'SPOONACULAR_API_KEY = "{h15}"' },
  ],
}
