import type { Provider } from '../provider.ts'

export const cloudflare: Provider = {
  slug: 'cloudflare',
  name: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  words: ['cloudflare', 'cfapi'],
  kinds: [
    { id: 'api-token', what: 'API token', token: '{e40}', near: true, hit: 'CLOUDFLARE_TOKEN = "{e40}"', miss: 'CLOUDFLARE_TOKEN = "{e19}"' },
    { id: 'user-token', what: 'user API token', token: 'cfut_{L40}{h8}', check: 'crc32hexOfBody', hit: 'VALUE = "cfut_{L40}{h8}"', miss: 'VALUE = "cfut_{L40}{h3}"' },
    { id: 'account-token', what: 'account API token', token: 'cfat_{L40}{h8}', check: 'crc32hexOfBody', hit: 'VALUE = "cfat_{L40}{h8}"', miss: 'VALUE = "cfat_{L40}{h3}"' },
    { id: 'global-key', what: 'global API key', token: 'cfk_{L40}{h8}', check: 'crc32hexOfBody', hit: 'VALUE = "cfk_{L40}{h8}"', miss: 'VALUE = "cfk_{L40}{h3}"' },
    { id: 'legacy-global-key', what: 'global API key', token: '{h37}', near: true, hit: 'CLOUDFLARE_KEY = "{h37}"', miss: 'CLOUDFLARE_KEY = "{h17}"' },
    { id: 'origin-ca-key', what: 'origin CA key', token: 'v1.0-{h24}-{h146}', hit: 'VALUE = "v1.0-{h24}-{h146}"', miss: 'VALUE = "v1.0-{h24}-{h72}"' },
    { id: 'r2-secret', what: 'R2 secret access key', token: '{h64}', near: true, hit: 'CLOUDFLARE_SECRET = "{h64}"', miss: 'CLOUDFLARE_SECRET = "{h31}"' },
    { id: 'tunnel-token', what: 'tunnel token', token: 'eyJhIjoi{b100-300}', hit: 'VALUE = "eyJhIjoi{b104}"', miss: 'VALUE = "eyJhIjoi{b49}"' },
    { id: 'turnstile-secret', what: 'Turnstile secret key', token: '0x4{t31-32}', near: true, hit: 'CLOUDFLARE_SECRET = "0x4{t32}"', miss: 'CLOUDFLARE_SECRET = "0x4{t14}"' },
    { id: 'scrape-token', what: 'CA key', token: '{h32}', near: true, hit: 'CLOUDFLARE_KEY = "{h32}"', miss: 'CLOUDFLARE_KEY = "{h15}"' },
  ],
}
