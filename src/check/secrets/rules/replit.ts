import type { Provider } from '../provider.ts'

export const replit: Provider = {
  slug: 'replit',
  name: 'Replit',
  docs: 'https://docs.replit.com',
  words: ['replit'],
  kinds: [
    { id: 'token', what: 'identity token', token: 'v2.public.{t100-1000}', hit: 'VALUE = "v2.public.{t104}"', miss: 'VALUE = "v2.public.{t49}"' },
  ],
}
