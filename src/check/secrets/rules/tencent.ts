import type { Provider } from '../provider.ts'

export const tencent: Provider = {
  slug: 'tencent',
  name: 'Tencent Cloud',
  docs: 'https://www.tencentcloud.com/document/product/598',
  words: ['tencent', 'tencentcloud', 'qcloud'],
  kinds: [
    { id: 'secret-id', what: 'secret id', token: 'AKID{L32}', hit: 'VALUE = "AKID{L32}"', miss: 'VALUE = "AKID{L15}"' },
    { id: 'secret-key', what: 'secret key', token: '{L32}', near: true, hit: 'TENCENT_SECRET = "{L32}"', miss: 'TENCENT_SECRET = "{L15}"' },
  ],
}
