import type { Provider } from '../provider.ts'

export const tailscale: Provider = {
  slug: 'tailscale',
  name: 'Tailscale',
  docs: 'https://tailscale.com/kb/1085/auth-keys',
  words: ['tailscale', 'tskey'],
  kinds: [
    {
      id: 'auth-key',
      what: 'auth key',
      token: 'tskey-auth-{L10-24}-{L20-50}',
      hit: 'VALUE = "tskey-auth-{L14}-{L24}"',
      miss: 'VALUE = "tskey-auth-{L14}-{L9}"',
    },
    {
      id: 'api-key',
      what: 'API key',
      token: 'tskey-api-{L10-24}-{L20-50}',
      hit: 'VALUE = "tskey-api-{L14}-{L24}"',
      miss: 'VALUE = "tskey-api-{L14}-{L9}"',
    },
    {
      id: 'client-key',
      what: 'OAuth client key',
      token: 'tskey-client-{L10-24}-{L20-50}',
      hit: 'VALUE = "tskey-client-{L14}-{L24}"',
      miss: 'VALUE = "tskey-client-{L14}-{L9}"',
    },
    {
      id: 'scim-key',
      what: 'SCIM key',
      token: 'tskey-scim-{L10-24}-{L20-50}',
      hit: 'VALUE = "tskey-scim-{L14}-{L24}"',
      miss: 'VALUE = "tskey-scim-{L14}-{L9}"',
    },
    {
      id: 'webhook-key',
      what: 'webhook key',
      token: 'tskey-webhook-{L10-24}-{L20-50}',
      hit: 'VALUE = "tskey-webhook-{L14}-{L24}"',
      miss: 'VALUE = "tskey-webhook-{L14}-{L9}"',
    },
    { id: 'legacy-key', what: 'key', token: 'tskey-{L16-40}', hit: 'VALUE = "tskey-{L20}"', miss: 'VALUE = "tskey-{L7}"' },
  ],
}
