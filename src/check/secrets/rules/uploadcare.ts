import type { Provider } from '../provider.ts'

export const uploadcare: Provider = {
  slug: 'uploadcare',
  name: 'Uploadcare',
  docs: 'https://uploadcare.com/docs/security/',
  words: ['uploadcare'],
  kinds: [
    { id: 'secret-key', what: 'secret key', token: '{h20}', near: true, hit: 'UPLOADCARE_SECRET = "{h20}"', miss: 'UPLOADCARE_SECRET = "{h9}"' },
  ],
}
