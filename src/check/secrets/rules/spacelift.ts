import type { Provider } from '../provider.ts'

export const spacelift: Provider = {
  slug: 'spacelift',
  name: 'Spacelift',
  docs: 'https://docs.spacelift.io',
  words: ['spacelift'],
  kinds: [
    { id: 'api-secret', what: 'API key secret', token: '{h64}', near: true, hit: 'SPACELIFT_SECRET = "{h64}"', miss: 'SPACELIFT_SECRET = "{h31}"' },
  ],
}
