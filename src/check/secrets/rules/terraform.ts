import type { Provider } from '../provider.ts'

export const terraform: Provider = {
  slug: 'terraform',
  name: 'HCP Terraform',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  words: ['terraform', 'tfe', 'tfcloud'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: '{L14}.atlasv1.{e60-70}',
      hit: 'VALUE = "{L14}.atlasv1.{e64}"',
      miss: 'VALUE = "{L14}.atlasv1.{e29}"',
    },
  ],
}
