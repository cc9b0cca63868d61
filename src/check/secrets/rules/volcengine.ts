import type { Provider } from '../provider.ts'

export const volcengine: Provider = {
  slug: 'volcengine',
  name: 'Volcengine',
  docs: 'https://www.volcengine.com/docs',
  words: ['volcengine', 'doubao'],
  kinds: [
    { id: 'access-key', what: 'access key id', token: 'AKLT{t40-60}', hit: 'VALUE = "AKLT{t44}"', miss: 'VALUE = "AKLT{t19}"' },
    { id: 'secret-key', what: 'secret key', token: '{b60}', near: true, hit: 'VOLCENGINE_SECRET = "{b60}"', miss: 'VOLCENGINE_SECRET = "{b29}"' },
  ],
}
