import type { Provider } from '../provider.ts'

export const resend: Provider = {
  slug: 'resend',
  name: 'Resend',
  docs: 'https://resend.com/docs',
  words: ['resend'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 're_{L6-12}_{L20-30}', hit: 'VALUE = "re_{L10}_{L24}"', miss: 'VALUE = "re_{L10}_{L9}"' },
    { id: 'any-key', what: 'API key', token: 're_{w24-40}', near: true, hit: 'RESEND_API_KEY = "re_{w28}"', miss: 'RESEND_API_KEY = "re_{w11}"' },
  ],
}
