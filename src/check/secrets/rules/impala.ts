import type { Provider } from '../provider.ts'

export const impala: Provider = {
  slug: 'impala',
  name: 'Impala',
  docs: 'https://docs.impala.travel',
  words: ['impala'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L46-48}', near: true, hit: 'IMPALA_API_KEY = "{L48}"', miss: 'IMPALA_API_KEY = "{L22}"' }],
}
