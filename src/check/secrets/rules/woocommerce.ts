import type { Provider } from '../provider.ts'

export const woocommerce: Provider = {
  slug: 'woocommerce',
  name: 'WooCommerce',
  docs: 'https://woocommerce.github.io/woocommerce-rest-api-docs',
  words: ['woocommerce'],
  kinds: [
    { id: 'consumer-key', what: 'consumer key', token: 'ck_{h40}', hit: 'VALUE = "ck_{h40}"', miss: 'VALUE = "ck_{h19}"' },
    { id: 'consumer-secret', what: 'consumer secret', token: 'cs_{h40}', hit: 'VALUE = "cs_{h40}"', miss: 'VALUE = "cs_{h19}"' },
  ],
}
