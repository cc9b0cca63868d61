import type { Provider } from '../provider.ts'

export const baidu: Provider = {
  slug: 'baidu',
  name: 'Baidu AI Cloud',
  docs: 'https://cloud.baidu.com/doc',
  words: ['baidu', 'qianfan', 'ernie'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'bce-v3/ALTAK-{L21}/{h40}',
      hit: 'VALUE = "bce-v3/ALTAK-{L21}/{h40}"',
      miss: 'VALUE = "bce-v3/ALTAK-{L21}/{h19}"',
    },
    { id: 'access-key', what: 'access key id', token: 'ALTAK{L21}', hit: 'VALUE = "ALTAK{L21}"', miss: 'VALUE = "ALTAK{L9}"' },
    { id: 'secret', what: 'secret key', token: '{h32}', near: true, hit: 'BAIDU_SECRET = "{h32}"', miss: 'BAIDU_SECRET = "{h15}"' },
  ],
}
