import type { Provider } from '../provider.ts'

export const haveibeenpwned: Provider = {
  slug: 'haveibeenpwned',
  name: 'Have I Been Pwned',
  docs: 'https://haveibeenpwned.com/API',
  words: ['hibp', 'haveibeenpwned'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'HIBP_API_KEY = "{h32}"', miss: 'HIBP_API_KEY = "{h15}"' }],
}
