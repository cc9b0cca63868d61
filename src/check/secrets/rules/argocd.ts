import type { Provider } from '../provider.ts'

export const argocd: Provider = {
  slug: 'argocd',
  name: 'Argo CD',
  docs: 'https://argo-cd.readthedocs.io',
  words: ['argocd'],
  kinds: [
    {
      id: 'token',
      what: 'token',
      token: 'eyJ{t20-60}.{t60-400}.{t43}',
      near: true,
      hit: 'ARGOCD_TOKEN = "eyJ{t24}.{t64}.{t43}"',
      miss: 'ARGOCD_TOKEN = "eyJ{t24}.{t64}.{t20}"',
    },
  ],
}
