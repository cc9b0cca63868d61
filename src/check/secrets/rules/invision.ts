import type { Provider } from '../provider.ts'

export const invision: Provider = {
  slug: 'invision',
  name: 'InVision',
  docs: 'https://www.invisionapp.com',
  words: ['invision'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{t40-80}', near: true, hit: 'INVISION_TOKEN = "{t44}"', miss: 'INVISION_TOKEN = "{t19}"' },
  ],
}
