import type { Provider } from '../provider.ts'

export const tyntecSms: Provider = {
  slug: 'tyntec-sms',
  name: 'Tyntec SMS',
  docs: 'https://api.tyntec.com',
  words: ['tyntecsms'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{L32}', near: true, hit: 'TYNTECSMS_API_KEY = "{L32}"', miss: 'TYNTECSMS_API_KEY = "{L15}"' }],
}
