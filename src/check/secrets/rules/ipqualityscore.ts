import type { Provider } from '../provider.ts'

export const ipqualityscore: Provider = {
  slug: 'ipqualityscore',
  name: 'IPQualityScore',
  docs: 'https://www.ipqualityscore.com/documentation',
  words: ['ipqualityscore', 'ipquality'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'IPQUALITYSCORE_API_KEY = "{L32}"', miss: 'IPQUALITYSCORE_API_KEY = "{L15}"' },
  ],
}
