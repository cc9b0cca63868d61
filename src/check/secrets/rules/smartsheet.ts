import type { Provider } from '../provider.ts'

export const smartsheet: Provider = {
  slug: 'smartsheet',
  name: 'Smartsheet',
  docs: 'https://developers.smartsheet.com',
  words: ['smartsheet'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{l26}', near: true, hit: 'SMARTSHEET_TOKEN = "{l26}"', miss: 'SMARTSHEET_TOKEN = "{l12}"' },
    { id: 'new-token', what: 'access token', token: '{L37}', near: true, hit: 'SMARTSHEET_TOKEN = "{L37}"', miss: 'SMARTSHEET_TOKEN = "{L17}"' },
  ],
}
