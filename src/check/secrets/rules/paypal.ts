import type { Provider } from '../provider.ts'

export const paypal: Provider = {
  slug: 'paypal',
  name: 'PayPal',
  docs: 'https://developer.paypal.com/api/rest/',
  words: ['paypal', 'braintree'],
  kinds: [
    {
      id: 'access-token',
      what: 'Braintree access token',
      token: 'access_token$production${l16}${h32}',
      hit: 'VALUE = "access_token$production${l16}${h32}"',
      miss: 'VALUE = "access_token$production${l16}${h15}"',
    },
    {
      id: 'sandbox-token',
      what: 'Braintree sandbox token',
      token: 'access_token$sandbox${l16}${h32}',
      severity: 'low',
      hit: 'VALUE = "access_token$sandbox${l16}${h32}"',
      miss: 'VALUE = "access_token$sandbox${l16}${h15}"',
    },
    { id: 'client-secret', what: 'client secret', token: '{t80}', near: true, hit: 'PAYPAL_SECRET = "{t80}"', miss: 'PAYPAL_SECRET = "{t39}"' },
    {
      id: 'tokenization-key',
      what: 'Braintree tokenization key',
      token: '(production|sandbox)_{l8}_{l16}',
      near: true,
      severity: 'medium',
      hit: 'PAYPAL_TOKEN = "production_{l8}_{l16}"',
      miss: 'PAYPAL_TOKEN = "production_{l8}_{l7}"',
    },
    {
      id: 'braintree-key',
      what: 'Braintree private key',
      token: '{h32}',
      near: true,
      hit: 'PAYPAL_API_KEY = "{h32}"',
      miss: 'PAYPAL_API_KEY = "{h15}"',
    },
  ],
}
