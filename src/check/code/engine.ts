import { isEntry, runAlone } from './engine/functions.ts'
import { type Hit, State, stepsMax, type Unit } from './engine/state.ts'
import { runModule } from './engine/statements.ts'
import type { Fn } from './ir.ts'

/** Follows data through one file, and what it imports. */
export class Engine {
  readonly #state = new State()

  /** True when a limit cut the work short. */
  get exhausted(): boolean {
    return this.#state.exhausted
  }

  /** Everything found in the unit and in what it calls, as far as it has not been told before. */
  run(unit: Unit): readonly Hit[] {
    const state = this.#state
    state.steps = 0
    state.exhausted = false
    runModule(state, unit)
    // What nobody here calls is called by someone else.
    const done = new Set<Fn>()
    for (let round = 0; round < 50; round++) {
      const batch = state.waiting.get(unit.id)
      if (!batch) break
      state.waiting.delete(unit.id)
      for (const closure of batch) {
        if (done.has(closure.fn)) continue
        done.add(closure.fn)
        if (state.visited.has(closure.fn) && !isEntry(state, closure)) continue
        if (state.steps > stepsMax) break
        runAlone(state, closure)
      }
    }
    const hits = [...state.hits].filter(([key, hit]) => state.told.get(key) !== hit)
    for (const [key, hit] of hits) state.told.set(key, hit)
    return hits.map(([, hit]) => hit)
  }
}
