import type { Provider } from '../provider.ts'

export const razorpay: Provider = {
  slug: 'razorpay',
  name: 'Razorpay',
  docs: 'https://razorpay.com/docs/api/authentication/',
  words: ['razorpay'],
  kinds: [
    {
      id: 'key-id',
      what: 'key id',
      token: 'rzp_(live|test)_{L14}',
      severity: 'medium',
      hit: 'VALUE = "rzp_live_{L14}"',
      miss: 'VALUE = "rzp_live_{L6}"',
    },
    { id: 'key-secret', what: 'key secret', token: '{L24}', near: true, hit: 'RAZORPAY_SECRET = "{L24}"', miss: 'RAZORPAY_SECRET = "{L11}"' },
  ],
}
