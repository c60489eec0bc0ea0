/** How a file comes to the page and leaves it: the two buttons, dropping a file, Ctrl+S. */
import { pageElement } from '../page-element';

export interface FileRequests {
  readonly open: (file: File) => void;
  readonly save: () => void;
}

export function connectFileBar({ open, save }: FileRequests): void {
  const input = pageElement('file');
  if (!(input instanceof HTMLInputElement)) throw new Error('index.html: #file is no input');
  pageElement('open-file').addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // Emptied, so that choosing the same file again is a change.
    input.value = '';
    if (file !== undefined) open(file);
  });
  const button = pageElement('save-copy');
  // As on the ribbon: in a cell that is being edited, the keyboard stays where it is.
  button.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  button.addEventListener('click', save);
  window.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    },
    { capture: true },
  );
  connectDropping(open);
}

function connectDropping(open: (file: File) => void): void {
  const mark = (isDropping: boolean): void => {
    document.body.classList.toggle('is-dropping', isDropping);
  };
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  // Captured: the grid would take what is dropped for an image of its own.
  window.addEventListener(
    'dragover',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      mark(true);
    },
    { capture: true },
  );
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  window.addEventListener(
    'drop',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) open(file);
    },
    { capture: true },
  );
}
