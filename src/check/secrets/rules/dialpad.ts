import type { Provider } from '../provider.ts'

export const dialpad: Provider = {
  slug: 'dialpad',
  name: 'Dialpad',
  docs: 'https://developers.dialpad.com',
  words: ['dialpad'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L150-160}', near: true, hit: 'DIALPAD_API_KEY = "{L154}"', miss: 'DIALPAD_API_KEY = "{L74}"' }],
}
