import type { Provider } from '../provider.ts'

export const snipcart: Provider = {
  slug: 'snipcart',
  name: 'Snipcart',
  docs: 'https://docs.snipcart.com',
  words: ['snipcart'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'S_{b60-80}',
      near: true,
      hit: 'SNIPCART_SECRET = "S_{b64}"',
      miss: 'SNIPCART_SECRET = "S_{b29}"',
    },
    { id: 'api-key', what: 'API key', token: '{b75}', near: true, hit: 'SNIPCART_API_KEY = "{b75}"', miss: 'SNIPCART_API_KEY = "{b36}"' },
  ],
}
