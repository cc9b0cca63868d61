import type { Provider } from '../provider.ts'

export const spotByNetapp: Provider = {
  slug: 'spot-by-netapp',
  name: 'Spot by NetApp',
  docs: 'https://docs.spot.io',
  words: ['spotinst'],
  kinds: [{ id: 'token', what: 'token', token: '{h64}', near: true, hit: 'SPOTINST_TOKEN = "{h64}"', miss: 'SPOTINST_TOKEN = "{h31}"' }],
}
