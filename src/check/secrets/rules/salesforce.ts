import type { Provider } from '../provider.ts'

export const salesforce: Provider = {
  slug: 'salesforce',
  name: 'Salesforce',
  docs: 'https://developer.salesforce.com',
  words: ['salesforce', 'sfdc'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '00D{L12-15}!{s80-140}', hit: 'VALUE = "00D{L15}!{s84}"', miss: 'VALUE = "00D{L15}!{s39}"' },
    { id: 'refresh-token', what: 'refresh token', token: '5Aep861{s50-100}', hit: 'VALUE = "5Aep861{s54}"', miss: 'VALUE = "5Aep861{s24}"' },
    {
      id: 'consumer-secret',
      what: 'consumer secret',
      token: '{h64}',
      near: true,
      hit: 'SALESFORCE_SECRET = "{h64}"',
      miss: 'SALESFORCE_SECRET = "{h31}"',
    },
    { id: 'consumer-key', what: 'consumer key', token: '3MVG9{s70-90}', hit: 'VALUE = "3MVG9{s74}"', miss: 'VALUE = "3MVG9{s34}"' },
  ],
}
