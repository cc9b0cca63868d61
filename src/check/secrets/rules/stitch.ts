import type { Provider } from '../provider.ts'

export const stitch: Provider = {
  slug: 'stitch',
  name: 'Stitch',
  docs: 'https://www.stitchdata.com/docs',
  words: ['stitchdata'],
  kinds: [{ id: 'hex', what: 'access token', token: '{h64}', near: true, hit: 'STITCHDATA_TOKEN = "{h64}"', miss: 'STITCHDATA_TOKEN = "{h31}"' }],
}
