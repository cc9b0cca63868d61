import type { Provider } from '../provider.ts'

export const lambdatest: Provider = {
  slug: 'lambdatest',
  name: 'LambdaTest',
  docs: 'https://www.lambdatest.com/support',
  words: ['lambdatest'],
  kinds: [
    { id: 'access-key', what: 'access key', token: '{L50}', near: true, hit: 'LAMBDATEST_API_KEY = "{L50}"', miss: 'LAMBDATEST_API_KEY = "{L24}"' },
    { id: 'new', what: 'access key', token: 'LT_{L40-50}', hit: 'VALUE = "LT_{L44}"', miss: 'VALUE = "LT_{L19}"' },
  ],
}
