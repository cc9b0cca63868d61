import type { Provider } from '../provider.ts'

export const html2pdf: Provider = {
  slug: 'html2pdf',
  name: 'HTML2PDF',
  docs: 'https://html2pdf.app/documentation',
  words: ['html2pdf'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L64}', near: true, hit: 'HTML2PDF_API_KEY = "{L64}"', miss: 'HTML2PDF_API_KEY = "{L31}"' }],
}
