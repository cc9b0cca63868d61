import type { Provider } from '../provider.ts'

export const clinchpad: Provider = {
  slug: 'clinchpad',
  name: 'ClinchPad',
  docs: 'https://clinchpad.com/api',
  words: ['clinchpad'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{l32}', near: true, hit: 'CLINCHPAD_API_KEY = "{l32}"', miss: 'CLINCHPAD_API_KEY = "{l15}"' }],
}
