import type { Provider } from '../provider.ts'

export const pinecone: Provider = {
  slug: 'pinecone',
  name: 'Pinecone',
  docs: 'https://docs.pinecone.io',
  words: ['pinecone'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'pcsk_{L5-6}_{L60-66}', hit: 'VALUE = "pcsk_{L6}_{L64}"', miss: 'VALUE = "pcsk_{L6}_{L29}"' },
    {
      id: 'legacy-key',
      what: 'API key',
      token: '{uuid}',
      near: true,
      hit: 'PINECONE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'PINECONE_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
  ],
}
