import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { check } from '../../src/check/check.ts'
import type { Report } from '../../src/core/report.ts'

/** A folder of files for as long as `use` runs. */
export async function withFiles<T>(files: Readonly<Record<string, string | Uint8Array>>, use: (root: string) => Promise<T> | T): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'sealgate-secrets-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), content)
    }
    return await use(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** What the check says of some files. */
export const reportOf = (files: Readonly<Record<string, string | Uint8Array>>): Promise<Report> =>
  withFiles(files, (root) => check({ root, targets: ['.'], only: ['secret'] }))

/** `path:line:column rule`, for each finding. */
export const linesOf = ({ findings }: Report): readonly string[] => findings.map(({ at, rule }) => `${at.path}:${at.line}:${at.column} ${rule}`)
