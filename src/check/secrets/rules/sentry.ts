import type { Provider } from '../provider.ts'

export const sentry: Provider = {
  slug: 'sentry',
  name: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  words: ['sentry'],
  kinds: [
    {
      id: 'org-token',
      what: 'organization token',
      token: 'sntrys_eyJ{b60-300}_{b43}',
      check: 'base64json',
      hit: 'VALUE = "sntrys_eyJ{b64}_{b43}"',
      miss: 'VALUE = "sntrys_eyJ{b64}_{b20}"',
    },
    { id: 'user-token', what: 'user token', token: 'sntryu_{h64}', hit: 'VALUE = "sntryu_{h64}"', miss: 'VALUE = "sntryu_{h31}"' },
    { id: 'access-token', what: 'auth token', token: '{h64}', near: true, hit: 'SENTRY_TOKEN = "{h64}"', miss: 'SENTRY_TOKEN = "{h31}"' },
    { id: 'app-token', what: 'integration token', token: 'sntrya_{h64}', hit: 'VALUE = "sntrya_{h64}"', miss: 'VALUE = "sntrya_{h31}"' },
    {
      id: 'dsn',
      what: 'project address',
      token: '{h32}:{h32}@{t1-60}.ingest',
      near: true,
      hit: 'SENTRY_API_KEY = "{h32}:{h32}@{t5}.ingest"',
      miss: 'SENTRY_API_KEY = "{h32}:{h32}@.ingest"',
    },
    { id: 'internal', what: 'client secret', token: 'sntryi_{h64}', hit: 'VALUE = "sntryi_{h64}"', miss: 'VALUE = "sntryi_{h31}"' },
  ],
}
