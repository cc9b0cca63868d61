/**
 * What seals at the end, asked for at the start: most bundlers leave this thread idle meanwhile. Loaded before the build can
 * change what is on disk, too.
 */
export function loading(): Promise<typeof import('./finish.ts')> {
  const module = import('./finish.ts')
  // Whoever waits for it hears of it; a build that fails first never does.
  module.catch(() => undefined)
  return module
}
