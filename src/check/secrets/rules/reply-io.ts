import type { Provider } from '../provider.ts'

export const replyIo: Provider = {
  slug: 'reply-io',
  name: 'Reply.io',
  docs: 'https://apidocs.reply.io',
  words: ['replyio'],
  kinds: [{ id: 'api-key', what: 'API key', token: '{t24}', near: true, hit: 'REPLYIO_API_KEY = "{t24}"', miss: 'REPLYIO_API_KEY = "{t11}"' }],
}
