/** Calls back when another tab has written under a name that begins so, or when the page is shown again after others may have. */
export function onOtherTab(beginnings: ReadonlyArray<string>, changed: () => void): void {
  addEventListener('storage', ({key}) => {
    if (key === null || beginnings.some((beginning) => key.startsWith(beginning))) changed()
  })
  addEventListener('pageshow', ({persisted}) => persisted && changed())
}
