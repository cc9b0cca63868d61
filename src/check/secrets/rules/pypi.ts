import type { Provider } from '../provider.ts'

export const pypi: Provider = {
  slug: 'pypi',
  name: 'PyPI',
  docs: 'https://pypi.org/help/#apitoken',
  words: ['pypi'],
  kinds: [
    {
      id: 'upload-token',
      what: 'API token',
      token: 'pypi-AgEIcHlwaS5vcmc{t50-1000}',
      check: 'macaroon',
      hit: 'VALUE = "pypi-AgEIcHlwaS5vcmc{t54}"',
      miss: 'VALUE = "pypi-AgEIcHlwaS5vcmc{t24}"',
    },
    {
      id: 'test-upload-token',
      what: 'API token',
      token: 'pypi-AgENdGVzdC5weXBpLm9yZw{t50-1000}',
      hit: 'VALUE = "pypi-AgENdGVzdC5weXBpLm9yZw{t54}"',
      miss: 'VALUE = "pypi-AgENdGVzdC5weXBpLm9yZw{t24}"',
    },
  ],
}
