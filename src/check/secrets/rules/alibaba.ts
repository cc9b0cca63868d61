import type { Provider } from '../provider.ts'

export const alibaba: Provider = {
  slug: 'alibaba',
  name: 'Alibaba Cloud',
  docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  words: ['alibaba', 'aliyun', 'alicloud'],
  kinds: [
    { id: 'access-key-id', what: 'access key id', token: 'LTAI{L12-22}', hit: 'VALUE = "LTAI{L16}"', miss: 'VALUE = "LTAI{L5}"' },
    { id: 'secret-key', what: 'secret access key', token: '{l30}', near: true, hit: 'ALIBABA_SECRET = "{l30}"', miss: 'ALIBABA_SECRET = "{l14}"' },
    {
      id: 'any-case-secret-key',
      what: 'secret access key',
      token: '{L30}',
      near: true,
      hit: 'ALIBABA_SECRET = "{L30}"',
      miss: 'ALIBABA_SECRET = "{L14}"',
    },
  ],
}
