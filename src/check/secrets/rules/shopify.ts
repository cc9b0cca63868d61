import type { Provider } from '../provider.ts'

export const shopify: Provider = {
  slug: 'shopify',
  name: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  words: ['shopify'],
  kinds: [
    { id: 'access-token', what: 'access token', token: 'shpat_{H32}', hit: 'VALUE = "shpat_{H32}"', miss: 'VALUE = "shpat_{H15}"' },
    { id: 'custom-app-token', what: 'custom app token', token: 'shpca_{H32}', hit: 'VALUE = "shpca_{H32}"', miss: 'VALUE = "shpca_{H15}"' },
    { id: 'private-app-token', what: 'private app token', token: 'shppa_{H32}', hit: 'VALUE = "shppa_{H32}"', miss: 'VALUE = "shppa_{H15}"' },
    { id: 'shared-secret', what: 'shared secret', token: 'shpss_{H32}', hit: 'VALUE = "shpss_{H32}"', miss: 'VALUE = "shpss_{H15}"' },
    { id: 'new-shared-secret', what: 'shared secret', token: 'shpss_{L32}', hit: 'VALUE = "shpss_{L32}"', miss: 'VALUE = "shpss_{L15}"' },
    { id: 'user-token', what: 'user access token', token: 'shpua_{H32}', hit: 'VALUE = "shpua_{H32}"', miss: 'VALUE = "shpua_{H15}"' },
    { id: 'long-access-token', what: 'access token', token: 'shp(at|ca|pa|ua)_{L32}', hit: 'VALUE = "shpat_{L32}"', miss: 'VALUE = "shpat_{L15}"' },
    {
      id: 'storefront-token',
      what: 'storefront token',
      token: '{h32}',
      near: true,
      severity: 'medium',
      hit: 'SHOPIFY_TOKEN = "{h32}"',
      miss: 'SHOPIFY_TOKEN = "{h15}"',
    },
    { id: 'customer-token', what: 'customer token', token: 'shcat_{t40+}', hit: 'VALUE = "shcat_{t40}"', miss: 'VALUE = "shcat_{t19}"' },
    { id: 'partner-token', what: 'partner token', token: 'prtapi_{h32}', hit: 'VALUE = "prtapi_{h32}"', miss: 'VALUE = "prtapi_{h15}"' },
    { id: 'theme-token', what: 'theme access password', token: 'shptka_{H32}', hit: 'VALUE = "shptka_{H32}"', miss: 'VALUE = "shptka_{H15}"' },
    { id: 'cli-token', what: 'CLI token', token: 'atkn_{t40-400}', hit: 'VALUE = "atkn_{t44}"', miss: 'VALUE = "atkn_{t19}"' },
  ],
}
