/** An action as it compares: owner and repository without regard to case, the reference exactly. */
export const actionKey = (text: string): string => {
  const at = text.indexOf('@')
  return at < 0 ? text.toLowerCase() : text.slice(0, at).toLowerCase() + text.slice(at)
}
