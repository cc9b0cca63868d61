import type { Provider } from '../provider.ts'

export const hcaptcha: Provider = {
  slug: 'hcaptcha',
  name: 'hCaptcha',
  docs: 'https://docs.hcaptcha.com',
  words: ['hcaptcha'],
  kinds: [
    { id: 'secret', what: 'secret key', token: 'ES_{h32}', near: true, hit: 'HCAPTCHA_SECRET = "ES_{h32}"', miss: 'HCAPTCHA_SECRET = "ES_{h15}"' },
    { id: 'old-secret', what: 'secret key', token: '0x{H40}', near: true, hit: 'HCAPTCHA_SECRET = "0x{H40}"', miss: 'HCAPTCHA_SECRET = "0x{H19}"' },
  ],
}
