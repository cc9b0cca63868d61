import type { Options } from './options.ts'
import type { Pins } from './packages.ts'

type Finish = typeof import('./finish.ts')

/**
 * What seals at the end, asked for at the start: most bundlers leave this thread idle meanwhile. Loaded before the build can
 * change what is on disk, too.
 */
export function loading(): Promise<Finish> {
  const module = import('./finish.ts')
  // Whoever waits for it hears of it; a build that fails first never does.
  module.catch(() => undefined)
  return module
}

/** The lockfile as it is when the build starts, read while the bundler works. */
export function pinning(sealing: Promise<Finish>, root: string, { lockfile, materials }: Options): Promise<Pins | undefined> | undefined {
  if (materials === false) return undefined
  const pins = sealing.then(({ pinsOf }) => pinsOf(root, lockfile))
  pins.catch(() => undefined)
  return pins
}
