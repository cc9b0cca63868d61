import { Refusal, type Statement } from '../core/seal.ts'
import { itemsAt, textAt } from '../syntax/strict.ts'

/** Type of the statement that `sealgate install` leaves: its subject is a lockfile, it says of every package what was checked. */
export const installType = 'urn:sealgate:install:v1'

/** A record counts where everything of the lockfile was verified and installed. @throws Refusal */
export function expectInstall({ predicate }: Statement): void {
  const result = textAt(predicate, 'result')
  if (result !== 'installed') throw new Refusal('install', { expected: 'installed', found: result ?? 'nothing' })
  for (const one of itemsAt(predicate, 'packages'))
    for (const check of itemsAt(one, 'checks'))
      if (textAt(check, 'state') === 'failed')
        throw new Refusal('install', { expected: 'no package that failed', found: textAt(one, 'uri') ?? 'one' })
}
