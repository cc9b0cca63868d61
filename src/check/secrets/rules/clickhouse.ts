import type { Provider } from '../provider.ts'

export const clickhouse: Provider = {
  slug: 'clickhouse',
  name: 'ClickHouse Cloud',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  words: ['clickhouse'],
  kinds: [
    { id: 'api-secret', what: 'API secret key', token: '4b1d{L38}', hit: 'VALUE = "4b1d{L38}"', miss: 'VALUE = "4b1d{L18}"' },
    { id: 'api-key', what: 'API key', token: '{L20}', near: true, hit: 'CLICKHOUSE_API_KEY = "{L20}"', miss: 'CLICKHOUSE_API_KEY = "{L9}"' },
  ],
}
