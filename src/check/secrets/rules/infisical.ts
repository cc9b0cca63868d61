import type { Provider } from '../provider.ts'

export const infisical: Provider = {
  slug: 'infisical',
  name: 'Infisical',
  docs: 'https://infisical.com/docs',
  words: ['infisical'],
  kinds: [
    {
      id: 'service-token',
      what: 'service token',
      token: 'st.{h24}.{h32}.{h32}',
      hit: 'VALUE = "st.{h24}.{h32}.{h32}"',
      miss: 'VALUE = "st.{h24}.{h32}.{h15}"',
    },
    {
      id: 'service-token-uuid',
      what: 'service token',
      token: 'st.{uuid}.{h32}.{h32}',
      hit: 'VALUE = "st.{H8}-{H4}-{H4}-{H4}-{H12}.{h32}.{h32}"',
      miss: 'VALUE = "st.{H8}-{H4}-{H4}-{H4}-{H12}.{h32}.{h15}"',
    },
    { id: 'client-secret', what: 'client secret', token: '{h64}', near: true, hit: 'INFISICAL_SECRET = "{h64}"', miss: 'INFISICAL_SECRET = "{h31}"' },
  ],
}
