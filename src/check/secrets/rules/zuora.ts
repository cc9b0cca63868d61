import type { Provider } from '../provider.ts'

export const zuora: Provider = {
  slug: 'zuora',
  name: 'Zuora',
  docs: 'https://developer.zuora.com',
  words: ['zuora'],
  kinds: [
    { id: 'client-secret', what: 'client secret', token: '{e30-50}', near: true, hit: 'ZUORA_SECRET = "{e34}"', miss: 'ZUORA_SECRET = "{e14}"' },
  ],
}
