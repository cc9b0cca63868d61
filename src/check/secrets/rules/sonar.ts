import type { Provider } from '../provider.ts'

export const sonar: Provider = {
  slug: 'sonar',
  name: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  words: ['sonar', 'sonarqube', 'sonarcloud', 'sonarlogin'],
  kinds: [
    { id: 'user-token', what: 'user token', token: 'squ_{h40}', hit: 'VALUE = "squ_{h40}"', miss: 'VALUE = "squ_{h19}"' },
    { id: 'project-token', what: 'project token', token: 'sqp_{h40}', hit: 'VALUE = "sqp_{h40}"', miss: 'VALUE = "sqp_{h19}"' },
    { id: 'global-token', what: 'global analysis token', token: 'sqa_{h40}', hit: 'VALUE = "sqa_{h40}"', miss: 'VALUE = "sqa_{h19}"' },
    { id: 'badge-token', what: 'badge token', token: 'sqb_{h40}', severity: 'low', hit: 'VALUE = "sqb_{h40}"', miss: 'VALUE = "sqb_{h19}"' },
    { id: 'legacy-token', what: 'token', token: '{e40}', near: true, hit: 'SONAR_TOKEN = "{e40}"', miss: 'SONAR_TOKEN = "{e19}"' },
  ],
}
