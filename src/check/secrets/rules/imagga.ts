import type { Provider } from '../provider.ts'

export const imagga: Provider = {
  slug: 'imagga',
  name: 'Imagga',
  docs: 'https://docs.imagga.com',
  words: ['imagga'],
  kinds: [
    { id: 'basic-credential', what: 'API credential', token: '{b72}', near: true, hit: 'IMAGGA_API_KEY = "{b72}"', miss: 'IMAGGA_API_KEY = "{b35}"' },
    { id: 'any', what: 'API key', token: '{b60-80}', near: true, hit: 'IMAGGA_API_KEY = "{b64}"', miss: 'IMAGGA_API_KEY = "{b29}"' },
  ],
}
