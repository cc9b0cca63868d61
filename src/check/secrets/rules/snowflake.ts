import type { Provider } from '../provider.ts'

export const snowflake: Provider = {
  slug: 'snowflake',
  name: 'Snowflake',
  docs: 'https://docs.snowflake.com',
  words: ['snowflake'],
  kinds: [{ id: 'pat', what: 'password', token: '{t16-64}', near: true, hit: 'SNOWFLAKE_PASSWORD = "{t20}"', miss: 'SNOWFLAKE_PASSWORD = "{t7}"' }],
}
