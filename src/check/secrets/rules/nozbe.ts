import type { Provider } from '../provider.ts'

export const nozbe: Provider = {
  slug: 'nozbe',
  name: 'Nozbe',
  docs: 'https://help.nozbe.com',
  words: ['nozbe'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{L16}_{t64}', near: true, hit: 'NOZBE_TOKEN = "{L16}_{t64}"', miss: 'NOZBE_TOKEN = "{L16}_{t31}"' },
  ],
}
