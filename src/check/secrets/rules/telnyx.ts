import type { Provider } from '../provider.ts'

export const telnyx: Provider = {
  slug: 'telnyx',
  name: 'Telnyx',
  docs: 'https://developers.telnyx.com',
  words: ['telnyx'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'KEY{L55}', hit: 'VALUE = "KEY{L55}"', miss: 'VALUE = "KEY{L26}"' },
    { id: 'v2-key', what: 'API key', token: 'KEY0{X30}_{L22}', hit: 'VALUE = "KEY0{X30}_{L22}"', miss: 'VALUE = "KEY0{X30}_{L10}"' },
    { id: 'any', what: 'API key', token: 'KEY{w40-70}', near: true, hit: 'TELNYX_API_KEY = "KEY{w44}"', miss: 'TELNYX_API_KEY = "KEY{w19}"' },
  ],
}
