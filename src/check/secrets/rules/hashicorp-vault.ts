import type { Provider } from '../provider.ts'

export const hashicorpVault: Provider = {
  slug: 'hashicorp-vault',
  name: 'HashiCorp Vault',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  words: ['vault', 'hashicorp'],
  kinds: [
    { id: 'service-token', what: 'service token', token: 'hvs.{t90-120}', hit: 'VALUE = "hvs.{t94}"', miss: 'VALUE = "hvs.{t44}"' },
    { id: 'any-service-token', what: 'service token', token: 'hvs.{t24-300}', hit: 'VALUE = "hvs.{t28}"', miss: 'VALUE = "hvs.{t11}"' },
    { id: 'batch-token', what: 'batch token', token: 'hvb.{t138-300}', hit: 'VALUE = "hvb.{t142}"', miss: 'VALUE = "hvb.{t68}"' },
    { id: 'recovery-token', what: 'recovery token', token: 'hvr.{t24-300}', hit: 'VALUE = "hvr.{t28}"', miss: 'VALUE = "hvr.{t11}"' },
    { id: 'legacy-token', what: 'token', token: 's.{L24}', near: true, hit: 'VAULT_TOKEN = "s.{L24}"', miss: 'VAULT_TOKEN = "s.{L11}"' },
    {
      id: 'unseal-key',
      what: 'unseal key',
      token: '{b44}',
      near: true,
      with: ['unseal'],
      hit: 'VAULT_UNSEAL_API_KEY = "{b44}"',
      miss: 'VAULT_UNSEAL_API_KEY = "{b21}"',
    },
  ],
}
