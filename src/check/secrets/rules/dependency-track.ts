import type { Provider } from '../provider.ts'

export const dependencyTrack: Provider = {
  slug: 'dependency-track',
  name: 'Dependency-Track',
  docs: 'https://docs.dependencytrack.org',
  words: ['dependencytrack', 'dtrack'],
  kinds: [
    { id: 'api-key', what: 'API key', token: 'odt_{L32-40}', hit: 'VALUE = "odt_{L36}"', miss: 'VALUE = "odt_{L15}"' },
    { id: 'long-key', what: 'API key', token: 'odt_{L8}_{L32}', hit: 'VALUE = "odt_{L8}_{L32}"', miss: 'VALUE = "odt_{L8}_{L15}"' },
  ],
}
