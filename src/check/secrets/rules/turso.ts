import type { Provider } from '../provider.ts'

export const turso: Provider = {
  slug: 'turso',
  name: 'Turso',
  docs: 'https://docs.turso.tech',
  words: ['turso', 'libsql'],
  kinds: [
    {
      id: 'token',
      what: 'auth token',
      token: 'eyJhbGciOiJFZERTQSI{t5-40}.{t40-200}.{t86}',
      hit: 'VALUE = "eyJhbGciOiJFZERTQSI{t9}.{t44}.{t86}"',
      miss: 'VALUE = "eyJhbGciOiJFZERTQSI{t9}.{t44}.{t42}"',
    },
  ],
}
