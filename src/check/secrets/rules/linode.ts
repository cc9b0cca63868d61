import type { Provider } from '../provider.ts'

export const linode: Provider = {
  slug: 'linode',
  name: 'Linode',
  docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  words: ['linode', 'akamai'],
  kinds: [
    { id: 'access-token', what: 'access token', token: '{h64}', near: true, hit: 'LINODE_TOKEN = "{h64}"', miss: 'LINODE_TOKEN = "{h31}"' },
    { id: 'edgegrid-token', what: 'EdgeGrid token', token: 'akab-{l16}-{l16}', hit: 'VALUE = "akab-{l16}-{l16}"', miss: 'VALUE = "akab-{l16}-{l7}"' },
  ],
}
