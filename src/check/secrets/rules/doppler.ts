import type { Provider } from '../provider.ts'

export const doppler: Provider = {
  slug: 'doppler',
  name: 'Doppler',
  docs: 'https://docs.doppler.com/reference',
  words: ['doppler'],
  kinds: [
    { id: 'personal-token', what: 'personal token', token: 'dp.pt.{L43}', hit: 'VALUE = "dp.pt.{L43}"', miss: 'VALUE = "dp.pt.{L20}"' },
    {
      id: 'service-token',
      what: 'service token',
      token: 'dp.st.{k2-35}.{L40-44}',
      hit: 'VALUE = "dp.st.{k6}.{L44}"',
      miss: 'VALUE = "dp.st.{k6}.{L19}"',
    },
    { id: 'plain-service-token', what: 'service token', token: 'dp.st.{L40-44}', hit: 'VALUE = "dp.st.{L44}"', miss: 'VALUE = "dp.st.{L19}"' },
    { id: 'cli-token', what: 'CLI token', token: 'dp.ct.{L40-44}', hit: 'VALUE = "dp.ct.{L44}"', miss: 'VALUE = "dp.ct.{L19}"' },
    { id: 'scim-token', what: 'SCIM token', token: 'dp.scim.{L40-44}', hit: 'VALUE = "dp.scim.{L44}"', miss: 'VALUE = "dp.scim.{L19}"' },
    { id: 'audit-token', what: 'audit token', token: 'dp.audit.{L40-44}', hit: 'VALUE = "dp.audit.{L44}"', miss: 'VALUE = "dp.audit.{L19}"' },
    { id: 'account-token', what: 'service account token', token: 'dp.sa.{L40-44}', hit: 'VALUE = "dp.sa.{L44}"', miss: 'VALUE = "dp.sa.{L19}"' },
  ],
}
