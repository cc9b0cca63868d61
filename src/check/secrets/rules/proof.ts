import type { Provider } from '../provider.ts'

export const proof: Provider = {
  slug: 'proof',
  name: 'Proof',
  docs: 'https://dev.proof.com',
  words: ['proof', 'notarize'],
  kinds: [
    {
      id: 'api-key',
      what: 'API key',
      token: 'prf_(live|prod)_{L24-60}',
      near: true,
      hit: 'PROOF_API_KEY = "prf_live_{L28}"',
      miss: 'PROOF_API_KEY = "prf_live_{L11}"',
    },
  ],
}
