import type { Provider } from '../provider.ts'

export const kubernetes: Provider = {
  slug: 'kubernetes',
  name: 'Kubernetes',
  docs: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  words: ['kubernetes', 'kubeadm', 'bootstrap', 'k8s'],
  kinds: [
    {
      id: 'bootstrap-token',
      what: 'bootstrap token',
      token: '{l6}.{l16}',
      near: true,
      with: ['token'],
      hit: 'KUBERNETES_TOKEN = "{l6}.{l16}"',
      miss: 'KUBERNETES_TOKEN = "{l6}.{l7}"',
    },
  ],
}
