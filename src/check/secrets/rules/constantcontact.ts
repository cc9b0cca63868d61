import type { Provider } from '../provider.ts'

export const constantcontact: Provider = {
  slug: 'constantcontact',
  name: 'Constant Contact',
  docs: 'https://developer.constantcontact.com',
  words: ['constantcontact'],
  kinds: [
    {
      id: 'client-secret',
      what: 'client secret',
      token: '{t22}',
      near: true,
      hit: 'CONSTANTCONTACT_SECRET = "{t22}"',
      miss: 'CONSTANTCONTACT_SECRET = "{t10}"',
    },
  ],
}
