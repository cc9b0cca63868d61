import type { Provider } from '../provider.ts'

export const huawei: Provider = {
  slug: 'huawei',
  name: 'Huawei Cloud',
  docs: 'https://support.huaweicloud.com',
  words: ['huawei', 'huaweicloud'],
  kinds: [
    { id: 'secret-key', what: 'secret access key', token: '{L40}', near: true, hit: 'HUAWEI_SECRET = "{L40}"', miss: 'HUAWEI_SECRET = "{L19}"' },
  ],
}
