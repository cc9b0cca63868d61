import type { Provider } from '../provider.ts'

export const atlassian: Provider = {
  slug: 'atlassian',
  name: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  words: ['atlassian', 'jira', 'confluence', 'statuspage', 'opsgenie', 'trello'],
  kinds: [
    {
      id: 'api-token',
      what: 'API token',
      token: 'ATATT3xFfGF0{e100-400}',
      check: 'crc32hexOfAll',
      hit: 'VALUE = "ATATT3xFfGF0{e104}"',
      miss: 'VALUE = "ATATT3xFfGF0{e49}"',
    },
    {
      id: 'admin-token',
      what: 'admin API key',
      token: 'ATCTT3xFfGN0{e100-400}',
      hit: 'VALUE = "ATCTT3xFfGN0{e104}"',
      miss: 'VALUE = "ATCTT3xFfGN0{e49}"',
    },
    { id: 'legacy-token', what: 'API token', token: '{L24}', near: true, hit: 'ATLASSIAN_TOKEN = "{L24}"', miss: 'ATLASSIAN_TOKEN = "{L11}"' },
    {
      id: 'opsgenie-key',
      what: 'Opsgenie API key',
      token: '{uuid}',
      near: true,
      hit: 'ATLASSIAN_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H12}"',
      miss: 'ATLASSIAN_API_KEY = "{H8}-{H4}-{H4}-{H4}-{H5}"',
    },
    { id: 'oauth-secret', what: 'OAuth client secret', token: 'ATOA{t60-80}', hit: 'VALUE = "ATOA{t64}"', miss: 'VALUE = "ATOA{t29}"' },
    { id: 'trello-token', what: 'Trello token', token: 'ATTA{L64}{H8}', hit: 'VALUE = "ATTA{L64}{H8}"', miss: 'VALUE = "ATTA{L64}{H3}"' },
    { id: 'trello-key', what: 'Trello API key', token: '{h32}', near: true, hit: 'ATLASSIAN_API_KEY = "{h32}"', miss: 'ATLASSIAN_API_KEY = "{h15}"' },
    { id: 'trello-secret', what: 'Trello token', token: '{l64}', near: true, hit: 'ATLASSIAN_TOKEN = "{l64}"', miss: 'ATLASSIAN_TOKEN = "{l31}"' },
    {
      id: 'access-url-token',
      what: 'legacy token',
      token: '{d10-18}:{L22-40}',
      near: true,
      hit: 'ATLASSIAN_TOKEN = "{d14}:{L26}"',
      miss: 'ATLASSIAN_TOKEN = "{d14}:{L10}"',
    },
  ],
}
