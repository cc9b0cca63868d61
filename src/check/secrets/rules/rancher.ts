import type { Provider } from '../provider.ts'

export const rancher: Provider = {
  slug: 'rancher',
  name: 'Rancher',
  docs: 'https://ranchermanager.docs.rancher.com',
  words: ['rancher'],
  kinds: [
    { id: 'api-token', what: 'API token', token: 'token-{l5}:{l54}', hit: 'VALUE = "token-{l5}:{l54}"', miss: 'VALUE = "token-{l5}:{l26}"' },
    {
      id: 'kubeconfig-token',
      what: 'kubeconfig token',
      token: 'kubeconfig-u{t4-12}:{l54}',
      hit: 'VALUE = "kubeconfig-u{t8}:{l54}"',
      miss: 'VALUE = "kubeconfig-u{t8}:{l26}"',
    },
  ],
}
