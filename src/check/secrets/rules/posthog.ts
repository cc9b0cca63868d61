import type { Provider } from '../provider.ts'

export const posthog: Provider = {
  slug: 'posthog',
  name: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  words: ['posthog'],
  kinds: [
    { id: 'personal-key', what: 'personal API key', token: 'phx_{L43-52}', hit: 'VALUE = "phx_{L47}"', miss: 'VALUE = "phx_{L20}"' },
    { id: 'project-key', what: 'project key', token: 'phc_{L43-52}', severity: 'low', hit: 'VALUE = "phc_{L47}"', miss: 'VALUE = "phc_{L20}"' },
    { id: 'secure-flag', what: 'feature flag key', token: 'phs_{L43-52}', hit: 'VALUE = "phs_{L47}"', miss: 'VALUE = "phs_{L20}"' },
  ],
}
