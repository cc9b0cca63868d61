import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { check } from '../../src/check/check.ts'
import type { Finding } from '../../src/core/finding.ts'
import type { Report } from '../../src/core/report.ts'

/** What the code room says of a few files. */
export async function inspected(files: Readonly<Record<string, string | Uint8Array>>): Promise<Report> {
  const root = mkdtempSync(join(tmpdir(), 'code-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), text)
    }
    return await check({ root, targets: ['.'], only: ['code'] })
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** `rule:line` of what everyone is shown, in order. */
export const shown = (report: Report): readonly string[] => places(report.findings.filter(({ persona }) => persona === 'regular'))

/** `rule:line` of findings, in order. */
export const places = (findings: readonly Finding[]): readonly string[] =>
  [...findings].sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0)).map(({ rule, at }) => `${rule}:${at.line}`)
