import type { Provider } from '../provider.ts'

export const clerk: Provider = {
  slug: 'clerk',
  name: 'Clerk',
  docs: 'https://clerk.com/docs',
  words: ['clerk'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'sk_live_{L40-60}',
      near: true,
      hit: 'CLERK_SECRET = "sk_live_{L44}"',
      miss: 'CLERK_SECRET = "sk_live_{L19}"',
    },
    {
      id: 'test-key',
      what: 'test key',
      token: 'sk_test_{L40-60}',
      near: true,
      severity: 'low',
      hit: 'CLERK_API_KEY = "sk_test_{L44}"',
      miss: 'CLERK_API_KEY = "sk_test_{L19}"',
    },
  ],
}
