import type { Provider } from '../provider.ts'

export const workos: Provider = {
  slug: 'workos',
  name: 'WorkOS',
  docs: 'https://workos.com/docs',
  words: ['workos'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'sk_live_{L60-100}',
      near: true,
      hit: 'WORKOS_API_KEY = "sk_live_{L64}"',
      miss: 'WORKOS_API_KEY = "sk_live_{L29}"',
    },
    { id: 'old-key', what: 'API key', token: 'sk_{L40-70}', near: true, hit: 'WORKOS_API_KEY = "sk_{L44}"', miss: 'WORKOS_API_KEY = "sk_{L19}"' },
  ],
}
