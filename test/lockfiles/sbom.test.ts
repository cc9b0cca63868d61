import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { cyclonedx, spdx } from '../../src/cli/sbom.ts'
import type { Lockfile } from '../../src/core/lockfile.ts'
import { formatOf } from '../../src/lockfiles/read.ts'
import { samples } from './samples.ts'

/** The published schemas without their prose. Source: https://github.com/CycloneDX/specification/tree/master/schema */
const schemas: Readonly<Record<string, object>> = JSON.parse(
  brotliDecompressSync(readFileSync(join(import.meta.dirname, 'schemas/cyclonedx-1.6.json.br'))).toString(),
)

const text = { type: 'string' }
const objects = (required: readonly string[], properties: object): object => ({
  type: 'array',
  items: { type: 'object', required, properties, additionalProperties: false },
})

/** What the published schema of SPDX 2.3 says of the parts that we write. Source: https://github.com/spdx/spdx-spec/blob/support/2.3.1/schemas/spdx-schema.json */
const spdxSchema = {
  type: 'object',
  required: ['SPDXID', 'creationInfo', 'dataLicense', 'name', 'spdxVersion', 'documentNamespace'],
  additionalProperties: false,
  properties: {
    SPDXID: { const: 'SPDXRef-DOCUMENT' },
    spdxVersion: { const: 'SPDX-2.3' },
    dataLicense: { const: 'CC0-1.0' },
    name: text,
    documentNamespace: { type: 'string', format: 'uri' },
    creationInfo: {
      type: 'object',
      required: ['created', 'creators'],
      additionalProperties: false,
      properties: {
        created: {
          type: 'string',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|23:59:60)Z$',
        },
        creators: { type: 'array', minItems: 1, items: text },
      },
    },
    packages: objects(['SPDXID', 'downloadLocation', 'name'], {
      SPDXID: { type: 'string', pattern: '^SPDXRef-[a-zA-Z0-9.-]+$' },
      name: text,
      versionInfo: text,
      downloadLocation: text,
      filesAnalyzed: { type: 'boolean' },
      sourceInfo: text,
      checksums: objects(['algorithm', 'checksumValue'], {
        algorithm: { enum: ['SHA256', 'SHA384', 'SHA512'] },
        checksumValue: { type: 'string', pattern: '^[0-9a-fA-F]+$' },
      }),
      externalRefs: objects(['referenceCategory', 'referenceLocator', 'referenceType'], {
        referenceCategory: { enum: ['OTHER', 'PERSISTENT-ID', 'SECURITY', 'PACKAGE-MANAGER'] },
        referenceLocator: { type: 'string', pattern: '^\\S+$' },
        referenceType: text,
      }),
    }),
    relationships: objects(['spdxElementId', 'relatedSpdxElement', 'relationshipType'], {
      spdxElementId: text,
      relatedSpdxElement: text,
      relationshipType: { const: 'DESCRIBES' },
    }),
  },
}

const ajv = new Ajv({ strict: false, allErrors: true, schemas: Object.values(schemas) })
addFormats.default(ajv)
ajv.addFormat('iri-reference', true).addFormat('idn-email', true)
const validCyclonedx = ajv.getSchema('http://cyclonedx.org/schema/bom-1.6.schema.json')
const validSpdx = ajv.compile(spdxSchema)
const now = new Date('2026-01-02T03:04:05.678Z')

const lockfiles: Lockfile[] = []
for (const { files, path } of samples) {
  const lockfile = (await formatOf(path))?.parse(files[path] ?? '', path)
  if (lockfile) lockfiles.push(lockfile)
}

test('CycloneDX of every format is valid by the published schema', () => {
  assert.ok(validCyclonedx)
  for (const some of [[], lockfiles, ...lockfiles.map((one) => [one])]) {
    validCyclonedx(JSON.parse(cyclonedx(some, now)))
    assert.deepEqual(validCyclonedx.errors ?? [], [], some[0]?.path)
  }
})

test('SPDX of every format is valid by the published schema', () => {
  for (const some of [[], lockfiles, ...lockfiles.map((one) => [one])]) {
    validSpdx(JSON.parse(spdx(some, now)))
    assert.deepEqual(validSpdx.errors ?? [], [], some[0]?.path)
  }
})

test('the schema refuses what is none', () => {
  const broken = JSON.parse(cyclonedx(lockfiles, now))
  broken.components[0].type = 'thing'
  assert.equal(validCyclonedx?.(broken), false)
  assert.equal(validSpdx({ ...JSON.parse(spdx(lockfiles, now)), packages: [{}] }), false)
})

test('the same lockfiles give the same bytes, each package once, and no credentials', () => {
  assert.equal(cyclonedx(lockfiles, now), cyclonedx([...lockfiles], now))
  const { components } = JSON.parse(cyclonedx(lockfiles, now))
  const purls = components.map(({ purl }: { purl: string }) => purl)
  assert.equal(new Set(purls).size, purls.length)
  const [npm] = lockfiles
  assert.ok(npm)
  const secret: Lockfile = { ...npm, packages: npm.packages.map((entry) => ({ ...entry, resolved: 'https://user:hunter2@registry.example/x.tgz' })) }
  for (const document of [cyclonedx([secret], now), spdx([secret], now)]) assert.doesNotMatch(document, /hunter2/)
})
