import type { Provider } from '../provider.ts'

export const nutritionix: Provider = {
  slug: 'nutritionix',
  name: 'Nutritionix',
  docs: 'https://docx.syndigo.com',
  words: ['nutritionix'],
  kinds: [
    {
      id: 'app-key',
      what: 'application key',
      token: '{h32}',
      near: true,
      hit: 'NUTRITIONIX_API_KEY = "{h32}"',
      miss: 'NUTRITIONIX_API_KEY = "{h15}"',
    },
  ],
}
