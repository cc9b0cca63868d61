import type { Provider } from '../provider.ts'

export const fitbit: Provider = {
  slug: 'fitbit',
  name: 'Fitbit',
  docs: 'https://dev.fitbit.com',
  words: ['fitbit'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{h32}', near: true, hit: 'FITBIT_SECRET = "{h32}"', miss: 'FITBIT_SECRET = "{h15}"' },
  ],
}
