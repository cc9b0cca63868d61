import type { Provider } from '../provider.ts'

export const klaviyo: Provider = {
  slug: 'klaviyo',
  name: 'Klaviyo',
  docs: 'https://developers.klaviyo.com',
  words: ['klaviyo'],
  kinds: [
    { id: 'private-key', what: 'private key', token: 'pk_{h34}', hit: 'VALUE = "pk_{h34}"', miss: 'VALUE = "pk_{h16}"' },
    { id: 'new-private-key', what: 'private key', token: 'pk_{L6}_{h34}', hit: 'VALUE = "pk_{L6}_{h34}"', miss: 'VALUE = "pk_{L6}_{h16}"' },
    { id: 'any', what: 'private key', token: 'pk_{L34}', near: true, hit: 'KLAVIYO_API_KEY = "pk_{L34}"', miss: 'KLAVIYO_API_KEY = "pk_{L16}"' },
  ],
}
