import type { Provider } from '../provider.ts'

export const invoiceocean: Provider = {
  slug: 'invoiceocean',
  name: 'InvoiceOcean',
  docs: 'https://invoiceocean.com/api',
  words: ['invoiceocean'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'INVOICEOCEAN_API_KEY = "{L20}"', miss: 'INVOICEOCEAN_API_KEY = "{L9}"' },
  ],
}
