import type { Provider } from '../provider.ts'

export const pdfshift: Provider = {
  slug: 'pdfshift',
  name: 'PDFShift',
  docs: 'https://docs.pdfshift.io',
  words: ['pdfshift'],
  kinds: [
    { id: 'api-key', what: 'API key', token: '{h32}', near: true, hit: 'PDFSHIFT_API_KEY = "{h32}"', miss: 'PDFSHIFT_API_KEY = "{h15}"' },
    { id: 'new', what: 'API key', token: 'sk_{h40}', near: true, hit: 'PDFSHIFT_API_KEY = "sk_{h40}"', miss: 'PDFSHIFT_API_KEY = "sk_{h19}"' },
  ],
}
