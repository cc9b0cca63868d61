import { Refusal } from '../core/seal.ts'
import { at, itemsAt, textAt } from '../syntax/strict.ts'

/** How a build was run and what was watched meanwhile. */
export interface BuildRun {
  /** The command with its arguments, credentials masked. */
  readonly command: readonly string[]
  /** How the source tree was held still, strongest known. */
  readonly watched: 'identity'
  /** Files of the source tree that were watched. */
  readonly files: number
  /** Digest over the source tree; the same before and after. */
  readonly source: string
  /** SHA-256 of everything the command printed, and its length. */
  readonly log: { readonly sha256: string; readonly bytes: number }
  /** Names of the environment variables that the build saw; values are never recorded. */
  readonly environment: readonly string[]
  readonly outputBefore: 'missing' | 'empty' | 'declared'
  /** Names of what was written besides the output. */
  readonly written: readonly string[]
  /** Addresses that the build was seen to have connections to; absent where the system does not tell. */
  readonly network: readonly string[] | undefined
  /** What was not watched, in words. */
  readonly unwatched: readonly string[]
}

/** Reads what `run` wrote. @throws Refusal */
export function readRun(value: unknown): BuildRun {
  const [watched, source, sha256, outputBefore] = [['watched'], ['source'], ['log', 'sha256'], ['outputBefore']].map((path) => textAt(value, ...path))
  const [files, bytes] = [at(value, 'files'), at(value, 'log', 'bytes')]
  if (watched !== 'identity' || source === undefined || sha256 === undefined || typeof files !== 'number' || typeof bytes !== 'number')
    throw new Refusal('run', { expected: 'what a watched build writes', found: 'something else' })
  if (outputBefore !== 'missing' && outputBefore !== 'empty' && outputBefore !== 'declared')
    throw new Refusal('run', { expected: 'what lay in the output folder before', found: outputBefore ?? 'none' })
  const texts = (key: string): readonly string[] => itemsAt(value, key).filter((one) => typeof one === 'string')
  return {
    command: texts('command'),
    watched,
    files,
    source,
    log: { sha256, bytes },
    environment: texts('environment'),
    outputBefore,
    written: texts('written'),
    network: at(value, 'network') === undefined ? undefined : texts('network'),
    unwatched: texts('unwatched'),
  }
}
