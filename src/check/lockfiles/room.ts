import { dirname } from 'node:path/posix'
import type { Fault } from '../../core/fault.ts'
import type { Finding } from '../../core/finding.ts'
import { inspect } from '../../core/rule.ts'
import { readLockfiles } from '../../lockfiles/read.ts'
import type { Room } from '../check.ts'
import { contextOf } from './registries.ts'
import { rules } from './rules/index.ts'

/** Lockfiles: text → Lockfile → rules. */
export const room: Room = {
  kind: 'lockfile',
  rules,
  async inspect(tree, request) {
    const running = rules.filter(request.runs)
    const inspected: string[] = []
    const findings: Finding[] = []
    const faults: Fault[] = []
    const texts = new Map<string, string>()
    for await (const read of readLockfiles(tree)) {
      if (read.kind === 'fault') {
        faults.push(read.fault)
        continue
      }
      const found = [...inspect(read.lockfile, running, contextOf(tree, dirname(read.lockfile.path), request.context))]
      inspected.push(read.lockfile.path)
      faults.push(...read.lockfile.faults)
      findings.push(...found)
      if (found.length > 0) texts.set(read.lockfile.path, read.text)
    }
    return { inspected, findings, faults, rules: running, texts }
  },
}
