import type { Provider } from '../provider.ts'

export const qiniu: Provider = {
  slug: 'qiniu',
  name: 'Qiniu',
  docs: 'https://developer.qiniu.com/kodo/manual/1644/security',
  words: ['qiniu'],
  kinds: [
    { id: 'secret-key', what: 'access or secret key', token: '{t40}', near: true, hit: 'QINIU_SECRET = "{t40}"', miss: 'QINIU_SECRET = "{t19}"' },
  ],
}
