import type { Provider } from '../provider.ts'

export const dbt: Provider = {
  slug: 'dbt',
  name: 'dbt Cloud',
  docs: 'https://docs.getdbt.com',
  words: ['dbt', 'dbtcloud'],
  kinds: [
    { id: 'service-token', what: 'service token', token: 'dbtc_{t40-60}', hit: 'VALUE = "dbtc_{t44}"', miss: 'VALUE = "dbtc_{t19}"' },
    { id: 'user-token', what: 'user token', token: 'dbtu_{t40-60}', hit: 'VALUE = "dbtu_{t44}"', miss: 'VALUE = "dbtu_{t19}"' },
    { id: 'legacy', what: 'API token', token: '{h40}', near: true, hit: 'DBT_TOKEN = "{h40}"', miss: 'DBT_TOKEN = "{h19}"' },
  ],
}
