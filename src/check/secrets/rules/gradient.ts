import type { Provider } from '../provider.ts'

export const gradient: Provider = {
  slug: 'gradient',
  name: 'Gradient AI',
  docs: 'https://docs.gradient.ai',
  words: ['gradientai'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{L32}', near: true, hit: 'GRADIENTAI_TOKEN = "{L32}"', miss: 'GRADIENTAI_TOKEN = "{L15}"' },
  ],
}
