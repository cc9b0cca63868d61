import type { Provider } from '../provider.ts'

export const paystack: Provider = {
  slug: 'paystack',
  name: 'Paystack',
  docs: 'https://paystack.com/docs/api/authentication/',
  words: ['paystack'],
  kinds: [
    {
      id: 'secret-key',
      what: 'secret key',
      token: 'sk_(live|test)_{h40}',
      near: true,
      hit: 'PAYSTACK_SECRET = "sk_live_{h40}"',
      miss: 'PAYSTACK_SECRET = "sk_live_{h19}"',
    },
  ],
}
