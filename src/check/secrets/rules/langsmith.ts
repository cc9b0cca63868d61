import type { Provider } from '../provider.ts'

export const langsmith: Provider = {
  slug: 'langsmith',
  name: 'LangSmith',
  docs: 'https://docs.langchain.com/langsmith',
  words: ['langsmith', 'langchain'],
  kinds: [
    {
      id: 'personal-token',
      what: 'personal access token',
      token: 'lsv2_pt_{h32}_{h10}',
      hit: 'VALUE = "lsv2_pt_{h32}_{h10}"',
      miss: 'VALUE = "lsv2_pt_{h32}_{h4}"',
    },
    {
      id: 'service-key',
      what: 'service key',
      token: 'lsv2_sk_{h32}_{h10}',
      hit: 'VALUE = "lsv2_sk_{h32}_{h10}"',
      miss: 'VALUE = "lsv2_sk_{h32}_{h4}"',
    },
    { id: 'legacy-key', what: 'API key', token: 'ls__{h32}', hit: 'VALUE = "ls__{h32}"', miss: 'VALUE = "ls__{h15}"' },
  ],
}
