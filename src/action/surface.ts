/** Where else than in the log and the summary a verdict can be shown. */
export const surfaceNames = ['check', 'comment', 'review', 'sarif'] as const
export type SurfaceName = (typeof surfaceNames)[number]

/** When a comment is written: `on-change`, once there is something to say, edited when that changes. */
export const commentTimes = ['on-change', 'on-failure', 'always', 'never'] as const
