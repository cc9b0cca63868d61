import type { Provider } from '../provider.ts'

export const yandex: Provider = {
  slug: 'yandex',
  name: 'Yandex',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  words: ['yandex'],
  kinds: [
    { id: 'cloud-api-key', what: 'Cloud API key', token: 'AQVN{t35-38}', hit: 'VALUE = "AQVN{t38}"', miss: 'VALUE = "AQVN{t16}"' },
    { id: 'iam-token', what: 'Cloud IAM token', token: 't1.{t1-200}.{t86}', hit: 'VALUE = "t1.{t5}.{t86}"', miss: 'VALUE = "t1.{t5}.{t42}"' },
    {
      id: 'oauth-token',
      what: 'OAuth token',
      token: 'y{d1}_{t55}',
      near: true,
      hit: 'YANDEX_TOKEN = "y{d1}_{t55}"',
      miss: 'YANDEX_TOKEN = "y{d1}_{t26}"',
    },
    { id: 'access-key', what: 'storage secret key', token: 'YC{t38}', hit: 'VALUE = "YC{t38}"', miss: 'VALUE = "YC{t18}"' },
    {
      id: 'predictor-key',
      what: 'API key',
      token: 'pdct.1.1.{t20}.{t16}.{t40}',
      near: true,
      hit: 'YANDEX_API_KEY = "pdct.1.1.{t20}.{t16}.{t40}"',
      miss: 'YANDEX_API_KEY = "pdct.1.1.{t20}.{t16}.{t19}"',
    },
    {
      id: 'dictionary-key',
      what: 'API key',
      token: 'dict.1.1.{t16}.{h16}.{h40}',
      hit: 'VALUE = "dict.1.1.{t16}.{h16}.{h40}"',
      miss: 'VALUE = "dict.1.1.{t16}.{h16}.{h19}"',
    },
    {
      id: 'translate-key',
      what: 'API key',
      token: 'trnsl.1.1.{d8}{t8}.{h16}.{h40}',
      hit: 'VALUE = "trnsl.1.1.{d8}{t8}.{h16}.{h40}"',
      miss: 'VALUE = "trnsl.1.1.{d8}{t8}.{h16}.{h19}"',
    },
  ],
}
