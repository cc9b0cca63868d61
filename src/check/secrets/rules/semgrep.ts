import type { Provider } from '../provider.ts'

export const semgrep: Provider = {
  slug: 'semgrep',
  name: 'Semgrep',
  docs: 'https://semgrep.dev/docs',
  words: ['semgrep'],
  kinds: [{ id: 'app-token', what: 'app token', token: '{h64}', near: true, hit: 'SEMGREP_TOKEN = "{h64}"', miss: 'SEMGREP_TOKEN = "{h31}"' }],
}
