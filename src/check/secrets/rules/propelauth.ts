import type { Provider } from '../provider.ts'

export const propelauth: Provider = {
  slug: 'propelauth',
  name: 'PropelAuth',
  docs: 'https://docs.propelauth.com',
  words: ['propelauth'],
  kinds: [
    {
      id: 'api-key',
      what: 'backend API key',
      token: '{h64-160}',
      near: true,
      hit: 'PROPELAUTH_API_KEY = "{h68}"',
      miss: 'PROPELAUTH_API_KEY = "{h33}"',
    },
  ],
}
