import type { Provider } from '../provider.ts'

export const checkoutCom: Provider = {
  slug: 'checkout-com',
  name: 'Checkout.com',
  docs: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  words: ['checkoutcom', 'checkout', 'checio'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'sk_{q26}{p1}',
      near: true,
      hit: 'CHECKOUTCOM_SECRET = "sk_{q26}{p1}"',
      miss: 'CHECKOUTCOM_SECRET = "sk_{q26}"',
    },
    {
      id: 'legacy-key',
      what: 'secret key',
      token: 'sk_(test_|){uuid}',
      near: true,
      hit: 'CHECKOUTCOM_SECRET = "sk_test_{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'CHECKOUTCOM_SECRET = "sk_test_{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    {
      id: 'hex-key',
      what: 'API key',
      token: '(pk|sk)_{h32-46}',
      near: true,
      hit: 'CHECKOUTCOM_API_KEY = "pk_{h36}"',
      miss: 'CHECKOUTCOM_API_KEY = "pk_{h15}"',
    },
    {
      id: 'loose-key',
      what: 'API key',
      token: '(pk|sk)_{l20-60}',
      near: true,
      hit: 'CHECKOUTCOM_API_KEY = "pk_{l24}"',
      miss: 'CHECKOUTCOM_API_KEY = "pk_{l9}"',
    },
  ],
}
