/** The plain page of taskpane.html that stands until React takes its place. */

/** Office answered, but there is no Excel around the page: it was opened in a browser. */
export function showOutsideExcel(): void {
  document.getElementById('start-loading')?.remove();
  document.getElementById('start-slow')?.remove();
  document.getElementById('start-outside')?.removeAttribute('hidden');
}

export function paneRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no #root');
  return root;
}
