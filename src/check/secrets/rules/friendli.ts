import type { Provider } from '../provider.ts'

export const friendli: Provider = {
  slug: 'friendli',
  name: 'FriendliAI',
  docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
  words: ['friendli', 'friendliai'],
  kinds: [{ id: 'token', what: 'personal access token', token: 'flp_{L40-50}', hit: 'VALUE = "flp_{L44}"', miss: 'VALUE = "flp_{L21}"' }],
}
