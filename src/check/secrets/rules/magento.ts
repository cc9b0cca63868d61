import type { Provider } from '../provider.ts'

export const magento: Provider = {
  slug: 'magento',
  name: 'Magento',
  docs: 'https://developer.adobe.com/commerce',
  words: ['magento'],
  kinds: [{ id: 'access-token', what: 'access token', token: '{l32}', near: true, hit: 'MAGENTO_TOKEN = "{l32}"', miss: 'MAGENTO_TOKEN = "{l15}"' }],
}
