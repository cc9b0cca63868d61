import type { Provider } from '../provider.ts'

export const monday: Provider = {
  slug: 'monday',
  name: 'monday.com',
  docs: 'https://developer.monday.com',
  words: ['monday'],
  kinds: [
    {
      id: 'token',
      what: 'API token',
      token: 'eyJhbGciOiJIUzI1NiJ9.{t40-200}.{t43}',
      near: true,
      hit: 'MONDAY_TOKEN = "eyJhbGciOiJIUzI1NiJ9.{t44}.{t43}"',
      miss: 'MONDAY_TOKEN = "eyJhbGciOiJIUzI1NiJ9.{t44}.{t20}"',
    },
  ],
}
